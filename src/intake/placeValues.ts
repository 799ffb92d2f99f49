import type { Unwrapped } from './joinWrapped.ts'

interface Read {
  linje: number
  sagtSom?: string
  tekst?: string
}

/** Points what was read from lines that were put together at the line of the file where its words begin. */
export const placeValues = ({ lines, partsOf }: Unwrapped) => {
  const textOf = new Map(lines.map(({ linje, text }) => [linje, text]))
  return <Value extends Read>(values: readonly Value[]): readonly Value[] =>
    values.map((value) => {
      const at = textOf.get(value.linje)?.indexOf(value.sagtSom ?? value.tekst ?? '') ?? -1
      const part = partsOf.get(value.linje)?.findLast(({ start }) => start <= at)
      return part ? { ...value, linje: part.linje } : value
    })
}
