import type { Words } from '../../domain/language.ts'
import type { WorkflowState } from '../../domain/workflow.ts'

type Told = Exclude<WorkflowState, 'kladd' | 'publisert'>

/** What an entry says of itself at the top of its form; `{dag}` is the day it came there. */
export const noticeWords: Record<Told, { heading: Words; advice: Words }> = {
  tilVurdering: {
    heading: {
      nb: 'Til vurdering siden {dag}',
      nn: 'Til vurdering sidan {dag}',
      en: 'In review since {dag}',
    },
    advice: {
      nb: 'En redaktør publiserer tiltaket eller sender det i retur. Det kan fortsatt endres.',
      nn: 'Ein redaktør publiserer tiltaket eller sender det i retur. Det kan framleis endrast.',
      en: 'An editor publishes the project or sends it back. It can still be changed.',
    },
  },
  iRetur: {
    heading: { nb: 'Sendt i retur {dag}', nn: 'Sendt i retur {dag}', en: 'Sent back {dag}' },
    advice: {
      nb: 'Rett det som mangler, og send tiltaket til vurdering igjen.',
      nn: 'Rett det som manglar, og send tiltaket til vurdering att.',
      en: 'Mend what it lacks, and send the project to review again.',
    },
  },
  trukketTilbake: {
    heading: { nb: 'Trukket tilbake {dag}', nn: 'Trekt tilbake {dag}', en: 'Withdrawn {dag}' },
    advice: {
      nb: 'Tiltaket står ikke i katalogen. Publiser det for å ta det inn igjen.',
      nn: 'Tiltaket står ikkje i katalogen. Publiser det for å ta det inn att.',
      en: 'The project is not in the catalogue. Publish it to take it in again.',
    },
  },
}

export const isTold = (state: unknown): state is Told => typeof state === 'string' && state in noticeWords
