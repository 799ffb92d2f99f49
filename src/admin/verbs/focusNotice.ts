export const noticeId = 'entry-notice'

/** After a step its button is gone: the focus goes to what the entry now says of itself. */
export const focusNotice = (): void => {
  requestAnimationFrame(() => document.getElementById(noticeId)?.focus())
}
