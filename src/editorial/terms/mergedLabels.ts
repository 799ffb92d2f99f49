import { fold } from '../../domain/fold.ts'

export interface Labels {
  nb: string
  nn: string
  alternative?: string[] | null
  skjulte?: string[] | null
}

const missingFrom = (known: readonly string[], labels: readonly string[]): string[] => {
  const folded = new Set(known.map(fold))
  return labels.filter((label) => !folded.has(fold(label)) && folded.add(fold(label)))
}

/** The labels of a term that takes over for another: shown ones stay shown, hidden ones hidden, none twice. */
export function mergedLabels(kept: Labels, given: Labels): { alternative: string[]; skjulte: string[] } {
  const shown = [kept.nb, kept.nn, ...(kept.alternative ?? [])]
  const alternative = missingFrom(shown, [given.nb, given.nn, ...(given.alternative ?? [])])
  const skjulte = [...(kept.skjulte ?? []), ...(given.skjulte ?? [])]
  return {
    alternative: [...(kept.alternative ?? []), ...alternative],
    skjulte: missingFrom([...shown, ...alternative], skjulte),
  }
}
