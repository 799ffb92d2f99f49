import { walkXml } from '../formats/walkXml.ts'

/** Signs that XML cannot hold stand as «_x000D_» in a workbook. */
export const decodeSigns = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The texts that a workbook's cells point to, formatting and reading aids left out. */
export const readStrings = (xml: string): readonly string[] => {
  const strings: string[] = []
  let [current, inText, aside] = ['', false, 0]
  walkXml(xml, {
    open(name) {
      if (name === 'si') current = ''
      if (name === 'rPh') aside++
      inText = name === 't' && aside === 0
    },
    close(name) {
      if (name === 'si') strings.push(decodeSigns(current))
      if (name === 'rPh') aside--
      inText = false
    },
    text(text) {
      if (inText) current += text
    },
  })
  return strings
}
