const width = 84

/** JSON as text for people: what fits on a line stands on one. */
export const laidOut = (value: unknown, indent = ''): string => {
  const oneLine = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || oneLine.length + indent.length <= width) return oneLine
  const deeper = `${indent}  `
  const isList = Array.isArray(value)
  const rows = isList
    ? value.map((one) => laidOut(one, deeper))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${laidOut(one, deeper)}`)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  return `${open}\n${rows.map((row) => deeper + row).join(',\n')}\n${indent}${close}`
}
