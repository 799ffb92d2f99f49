/** Parts of words that nynorsk spells otherwise. Both sides of a comparison are rewritten, so a clash harms only rank. */
const parts: Readonly<Record<string, string>> = {
  tilsett: 'ansett',
  busetj: 'bosett',
  busett: 'bosett',
  bustad: 'bolig',
  draum: 'drøm',
  eigedom: 'eiendom',
  fyrst: 'først',
  heim: 'hjem',
  heit: 'het',
  høyr: 'hør',
  ikkje: 'ikke',
  korleis: 'hvordan',
  kyrk: 'kirk',
  køyr: 'kjør',
  løys: 'løs',
  mogleg: 'mulig',
  rettleiar: 'veileder',
  sjølv: 'selv',
  skul: 'skol',
  sommar: 'sommer',
  tenest: 'tjenest',
  vaksn: 'voksn',
  veke: 'uke',
  verksemd: 'virksomhet',
}
const part = new RegExp(Object.keys(parts).join('|'), 'g')

const beginning: readonly (readonly [RegExp, string])[] = [
  [/^kv/, 'hv'],
  [/^frå/, 'fra'],
  [/^fram/, 'frem'],
  [/^auk/, 'øk'],
  [/^haust/, 'høst'],
  [/^born$/, 'barn'],
]
const place = /stad(?=(?:er|ar|en|ene|ane|a)?$)/
const softened = /(?<=[gk])j(?=[ae])/g

/**
 * A folded word with nynorsk spelling taken over to bokmål's, so that «heimflytting» and «hjemflytting», «innbyggjar»
 * and «innbygger», «nettstad» and «nettsted» meet. For comparing only: words of both are bent alike.
 */
export const bokmalSpelling = (word: string): string => {
  let written = word.replace(part, (found) => parts[found] ?? found)
  for (const [wanted, by] of beginning) written = written.replace(wanted, by)
  return written.replace(place, 'sted').replace(softened, '')
}
