import type { nbInsight } from './nbInsight.ts'

/** Nynorsk for the pages about the catalogue as a whole. */
export const nnInsight: typeof nbInsight = {
  innsikt: {
    title: 'Innsikt',
    lead: 'Kva seier katalogen samla? Sjå kven tiltaka vil nå og korleis, når og kvar dei har gått føre seg – og kva ingen har teke tak i. Kvart tal fører til tiltaka bak det.',
    empty: 'Katalogen har ingen tiltak enno.',
    entries: 'Tiltak',
    asTable: 'Tala som tabell',
    gaps: {
      title: 'Kva er det ingen som tek tak i?',
      lead: 'Målgrupper og bli-faktorar, dei minst brukte først, og kva ressursane i katalogen seier om dei.',
      without: (n, total) =>
        n === 0 ? `Alle ${total} har minst eitt tiltak.` : `${n} av ${total} har ingen tiltak.`,
      none: 'Ingen',
      findings: 'I ressursane',
      mentioned: 'Omtala',
    },
    heat: {
      title: 'Kva blir gjort for kven?',
      lead: 'Aktivitetar etter målgruppe. Jo sterkare farge, jo fleire tiltak. Eit tiltak med fleire aktivitetar eller målgrupper er med i fleire ruter.',
      caption: 'Talet på tiltak for kvar aktivitet og målgruppe',
      all: 'Alle',
      few: 'Færre',
      many: 'Fleire',
    },
    years: {
      title: 'Når gjekk tiltaka føre seg?',
      lead: 'Tiltak som var i gang kvart år. Eit tiltak utan sluttår blir rekna som pågåande.',
      caption: 'Talet på tiltak som var i gang kvart år',
    },
    places: {
      title: 'Kvar gjekk tiltaka føre seg?',
      lead: 'Tiltak etter fylke. Tiltak i ein heil region er med i fylka regionen ligg i.',
      caption: 'Talet på tiltak i kvart fylke',
      map: 'Ein prikk er ein kommune og ein ring er ein region. Større tyder fleire tiltak. Svalbard er flytta hit frå lenger nord.',
    },
  },
}
