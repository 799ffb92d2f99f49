/** Payload calls a dialog by its technical name; its heading is what it is called. */
export const nameDialogs = (): void => {
  for (const dialog of document.querySelectorAll('dialog[aria-label], [role=dialog][aria-label]')) {
    const heading = dialog.querySelector('h1, h2, h3')?.textContent?.trim()
    if (heading && dialog.getAttribute('aria-label') !== heading) dialog.setAttribute('aria-label', heading)
  }
}
