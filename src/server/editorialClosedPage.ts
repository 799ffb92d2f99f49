import type { Language } from '../domain/language.ts'
import { html } from '../public/http/html.ts'
import { editorialClosedWords } from './editorialClosedWords.ts'
import type { DoorState } from './editorialDoor.ts'

const style = `
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1e2b3c; background: #fff }
main { max-width: 34rem; margin: 20vh auto 0; padding: 0 1.5rem }
h1 { font-size: 1.75rem; line-height: 1.2 }
@media (prefers-color-scheme: dark) { body { color: #e8ecf1; background: #14191f } }
`

/** A page of its own, since the admin cannot be drawn. It loads again by itself after so many seconds. */
export const editorialClosedPage = (
  state: Exclude<DoorState, 'open'>,
  language: Language,
  seconds: number,
): string => {
  const { title, lead } = editorialClosedWords[state]
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="${seconds}">
<title>${title[language]} – Tilflyttingskatalogen</title>
<style>${style}</style>
</head>
<body><main><h1>${title[language]}</h1><p>${lead[language]}</p></main></body>
</html>`.text
}
