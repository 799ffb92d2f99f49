import type { Reading, ReadReference, ReadText } from '../../../intake/reading.ts'

/** A reference to other entries, with the line around it, where their names may stand. */
export interface Pointer extends ReadReference {
  omkring: string
}

/** The references of a reading. */
export const pointersOf = (reading: Reading): readonly Pointer[] => {
  const texts: readonly ReadText[] = [
    ...(reading.ingress ? [reading.ingress] : []),
    ...reading.beskrivelse,
    ...reading.hovedmal,
    ...reading.delmal,
    ...reading.organisering,
    ...reading.resultater,
  ]
  return reading.referanser.map((reference) => ({
    ...reference,
    omkring: texts.find(({ linje }) => linje === reference.linje)?.tekst ?? reference.sagtSom,
  }))
}

/** The words that stand for a reference: on the proposal's list of open items too. */
export const pointerText = ({ sagtSom }: Pick<ReadReference, 'sagtSom'>): string =>
  sagtSom.replace(/[\s.)]+$/, '')

/** Whether a reference is the one that a link was made of. */
export const pointsFrom =
  ({ linje, tekst }: { linje?: number | null; tekst?: string | null }) =>
  (reference: Pick<ReadReference, 'linje' | 'sagtSom'>): boolean =>
    reference.linje === linje && pointerText(reference) === tekst

/** How many entries a reference speaks of. */
export const pointerCount = ({ omkring }: Pointer): number => {
  if (/\b(?:begge|båe)\b/i.test(omkring)) return 2
  return /\balle tre\b/i.test(omkring) ? 3 : 1
}
