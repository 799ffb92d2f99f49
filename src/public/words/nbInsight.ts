/** Bokmål for the pages about the catalogue as a whole. */
export const nbInsight = {
  innsikt: {
    title: 'Innsikt',
    lead: 'Hva sier katalogen samlet? Se hvem tiltakene vil nå og hvordan, når og hvor de har foregått – og hva ingen har tatt tak i. Hvert tall fører til tiltakene bak det.',
    empty: 'Katalogen har ingen tiltak ennå.',
    entries: 'Tiltak',
    asTable: 'Tallene som tabell',
    gaps: {
      title: 'Hva er det ingen som tar tak i?',
      lead: 'Målgrupper og bli-faktorer, de minst brukte først, og hva ressursene i katalogen sier om dem.',
      without: (n: number, total: number) =>
        n === 0 ? `Alle ${total} har minst ett tiltak.` : `${n} av ${total} har ingen tiltak.`,
      none: 'Ingen',
      findings: 'I ressursene',
      mentioned: 'Omtalt',
    },
    heat: {
      title: 'Hva gjøres for hvem?',
      lead: 'Aktiviteter etter målgruppe. Jo sterkere farge, jo flere tiltak. Et tiltak med flere aktiviteter eller målgrupper er med i flere ruter.',
      caption: 'Antall tiltak for hver aktivitet og målgruppe',
      all: 'Alle',
      few: 'Færre',
      many: 'Flere',
    },
    years: {
      title: 'Når foregikk tiltakene?',
      lead: 'Tiltak som pågikk i hvert år. Et tiltak uten sluttår regnes som pågående.',
      caption: 'Antall tiltak som pågikk i hvert år',
    },
    places: {
      title: 'Hvor foregikk tiltakene?',
      lead: 'Tiltak etter fylke. Tiltak i en hel region er med i fylkene regionen ligger i.',
      caption: 'Antall tiltak i hvert fylke',
      map: 'En prikk er en kommune og en ring er en region. Større betyr flere tiltak. Svalbard er flyttet hit fra lenger nord.',
    },
  },
}
