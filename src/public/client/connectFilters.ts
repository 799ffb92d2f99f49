import { swapList } from './swapList.ts'

/** The list for what the form says, without what it leaves empty. */
const addressOf = (form: HTMLFormElement): string => {
  const given = [...new FormData(form)].filter(([, value]) => value !== '')
  const question = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  return question.size > 0 ? `${form.action}?${question}` : form.action
}

/** The list follows each choice at once, in place; going back goes back through the choices. */
export const connectFilters = (): void => {
  const form = document.querySelector<HTMLFormElement>('form[data-list]')
  if (!form) return
  const status = document.createElement('p')
  status.className = 'ds-sr-only'
  status.setAttribute('role', 'status')
  document.body.append(status)
  let asking = new AbortController()

  const show = async (address: string): Promise<boolean> => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const title = await swapList(address, signal).catch(() => null)
    if (title !== null) status.textContent = title
    return title !== null || signal.aborted
  }

  document.addEventListener('change', async ({ target }) => {
    const isChoice =
      (target instanceof HTMLInputElement && target.type === 'checkbox') ||
      target instanceof HTMLSelectElement
    if (!isChoice || target.form !== form) return
    const address = addressOf(form)
    // The place stays the same for a narrow screen, where the filters are open because the address names them.
    history.pushState(null, '', address + location.hash)
    if (!(await show(address))) location.assign(address)
  })
  window.addEventListener('popstate', async () => {
    if (!(await show(location.href))) location.reload()
  })
}
