import type { LinkVerdict } from '../../domain/proposedLink.ts'
import type { Step } from './step.ts'

/** What has been decided on links, by their ids. */
export interface LinkChoices {
  /** Verdicts. */
  koblinger: Readonly<Record<string, LinkVerdict>>
  /** Entries that references were pointed at. */
  pekt: Readonly<Record<string, readonly string[]>>
}

/** The decisions on links: the last verdict on each, and every entry that a reference was pointed at. */
export const linkChoices = (steps: readonly Step[]): LinkChoices =>
  steps.reduce<LinkChoices>(
    ({ koblinger, pekt }, { valg }) => {
      if (valg.type === 'kobling') return { pekt, koblinger: { ...koblinger, [valg.kobling]: valg.til } }
      if (valg.type !== 'pek') return { koblinger, pekt }
      return { koblinger, pekt: { ...pekt, [valg.kobling]: [...(pekt[valg.kobling] ?? []), valg.tiltak] } }
    },
    { koblinger: {}, pekt: {} },
  )
