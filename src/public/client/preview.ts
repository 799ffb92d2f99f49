/*
 * Runs on the preview of a draft alone: tells Payload's live preview that the page is up, and fetches it anew when the
 * document was saved.
 */
const admin: Window = window.opener ?? window.parent

const refresh = async (): Promise<void> => {
  const answer = await fetch(location.href)
  if (!answer.ok || answer.redirected) return location.reload()
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const main = fresh.querySelector('main')
  document.title = fresh.title
  document.documentElement.lang = fresh.documentElement.lang
  if (main) document.querySelector('main')?.replaceWith(main)
}

window.addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') refresh()
})
if (admin !== window) admin.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
