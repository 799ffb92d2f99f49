const youth = 'Distriktssenteret, Unges motivasjon for å bo i distriktene, 2021'
const booklet = 'Ideas2evidence m.fl. 2013, Temahefte om tilflytting'

/** What the slides say, as the resource must say it: headings and list items to the letter, statements by their facts. */
export const deck = {
  slug: 'hva-slags-folk-er-vi-ute-etter',
  fields: {
    _status: 'published',
    tittel: 'Hva slags folk er vi ute etter?',
    type: 'presentasjon',
    malform: 'nb',
    utgiver: 'Distriktssenteret',
    ar: null,
    url: null,
    bliFaktorer: [
      'Arbeid',
      'Bolig',
      'Godt oppvekstmiljø og utdanningsmuligheter',
      'Godt sosialt miljø og møteplasser',
      'Holdninger blant den lokale eliten',
    ],
    malgrupper: [
      'Potensielle tilbakeflyttere',
      'Livsstilsflyttere',
      'Jobbsøkende barnefamilier',
      'Unge og single jobbsøkere',
      'Folk over 45 år',
      'Flyktninger',
      'Arbeidsinnvandrere',
      'Familiegjenforente',
      'Ungdom',
      'Hyttefolk',
    ],
  },
  /** Rung, wanted or overlooked, heading on the slide, terms. */
  ladder: [
    [1, 'onsket', 'Tilbakeflytterne', ['Potensielle tilbakeflyttere']],
    [2, 'onsket', 'Livsstilflyttere', ['Livsstilsflyttere']],
    [3, 'onsket', 'Jobbsøkende barnefamilier', ['Jobbsøkende barnefamilier']],
    [4, 'onsket', 'Unge og single jobbsøkere', ['Unge og single jobbsøkere']],
    [
      5,
      'oversett',
      'De man helst ikke vil ha',
      ['Folk over 45 år', 'Flyktninger', 'Arbeidsinnvandrere', 'Familiegjenforente'],
    ],
  ],
  criteria: [
    'Ledelsesforankring i kommunen',
    'Enighet om å investere i innbygger-ekspertise og innbyggerinitiativ',
    'Avklare roller og ansvar for innbyggere, næringsliv, ansatte og folkevalgte',
    'Høy kvalitet på fasilitering, møte- og prosessledelse',
    'Opplæring for ansatte, folkevalgte og innbyggere er kapasitetsbyggende',
    'Ha felles arenaer for feiring, inspirasjon og erfaringsdeling',
  ],
  /** The other statements by their source: one finding for each. */
  findings: [
    ['Hva slags folk er vi ute etter?', ['et sted der folk vil bli']],
    ['Ideas2evidence m.fl. 2013, «Tilflytting for enhver pris?»', ['80 % av distriktskommunene']],
    [booklet, ['karrierejag', '«SOS hjelp vi synker…»', 'blir rekruttert', 'ta vare på dem som kommer']],
    ['Mange potensielle tilflyttere blir ignorert', ['Innvandrere som får brukt det de kan']],
    [
      'Fritidsboligundersøkelse i Midt-Gudbrandsdalen (Ringebu, Sør-Fron og Nord-Fron), 2019',
      ['aldri vært flere folk i Gudbrandsdalen'],
    ],
    ['Fra deltid til heltid?', ['workation', 'lojale', 'Infrastruktur', 'Besøk, næring, bosted']],
    [youth, ['myte', 'arbeidsplassene', 'fra 1 til 7', 'Digitale muligheter']],
    [
      'Hvem kan bidra, og hvordan?',
      [
        'Kjærlighet til hjemstedet',
        'mange felt på én gang',
        'Kommunen klarer det ikke alene',
        'Bolystteam',
        'Sandslimodellen',
        'Jobbmulighetene',
      ],
    ],
    ['Boligsituasjonen – vanlige distriktsutfordringer', ['ukurante', 'økonomisk risiko']],
    ['Er vi gode nok til å lære av og inspirere hverandre?', ['Stjel og del med stil']],
    [
      'Telemarksforskning og Universitetet i Sørøst-Norge',
      ['Kulturell, sosial, økonomisk og miljømessig verdiskaping'],
    ],
    ['En kommunaldirektør, «Målretting av utviklingsarbeidet»', ['prioriteres']],
    ['Siste lysbilde', ['www.distriktssenteret.no/guider-og-verktoy']],
  ] as readonly [string, readonly string[]][],
}
