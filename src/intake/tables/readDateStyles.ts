import { walkXml } from '../formats/walkXml.ts'

const isDateFormat = (id: number, format: string | undefined): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 45 && id <= 47) ||
  /[ymd]/i.test((format ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** Tells of a cell's style whether its number is a day. */
export const readDateStyles = (xml: string): ((style: number) => boolean) => {
  const formats = new Map<number, string>()
  const dates: boolean[] = []
  let inCells = false
  walkXml(xml, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) dates.push(isDateFormat(Number(numFmtId), formats.get(Number(numFmtId))))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return (style) => dates[style] ?? false
}
