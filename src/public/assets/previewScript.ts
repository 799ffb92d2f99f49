/**
 * Runs on the preview of a draft alone: tells Payload's live preview that the page is up, and fetches it anew when the
 * document was saved. Sent as it stands, so it is written for browsers.
 */
export const previewScript = `const admin = window.opener || window.parent
const refresh = async () => {
  const answer = await fetch(location.href)
  if (!answer.ok || answer.redirected) return location.reload()
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.title = fresh.title
  document.documentElement.lang = fresh.documentElement.lang
  document.querySelector('main').replaceWith(fresh.querySelector('main'))
}
window.addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data && data.type === 'payload-document-event') refresh()
})
if (admin !== window) admin.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
`
