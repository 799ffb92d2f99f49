/**
 * A page without the scripts that belong in it: our own files, and JSON-LD, which browsers do not run and in which
 * nothing can begin or end an element.
 */
export const withoutOwnScripts = (page: string): string =>
  page
    .replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
    .replaceAll(/<script type="module" src="\/assets\/site\.[\da-f]+\.js"><\/script>/g, '')
