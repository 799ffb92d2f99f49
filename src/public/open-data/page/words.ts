const nb = {
  title: 'Åpne data',
  lead: 'Alt som er publisert i katalogen, kan hentes og brukes fritt: hele samlingen, et søk eller ett tiltak om gangen.',
  download: 'Last ned treffene',
  follow: 'Følg søket (Atom)',
  files: 'Hent filene',
  filesAbout: 'Filene lages av katalogen slik den er nå, og har med alt som er publisert.',
  search: 'Bare det du søker etter',
  searchAbout:
    'Sett de samme parametrene som i adressen til et søk bak filnavnet, så får du bare treffene. Feil i parametrene gir 400 og en liste over hva som er galt.',
  example: 'For eksempel',
  things: 'Ett tiltak, ett begrep eller ett sted',
  thingsAbout:
    'Hver ting har én varig adresse. Den svarer med en side, JSON, JSON-LD eller Turtle etter det du ber om i Accept; endelsene .json, .jsonld og .ttl gir det samme. Gamle navn og nummer fører videre.',
  standards: 'Standarder',
  standardsAbout: [
    ['Ordlistene følger SKOS og SKOS-AP-NO:', '/ordlister.ttl'],
    ['Datasettene er beskrevet etter DCAT-AP-NO:', '/data.ttl'],
    ['Nye og endrede tiltak som Atom-strøm, også for et søk:', '/tiltak.atom'],
    ['API-et er beskrevet for folk og, med OpenAPI, for maskiner:', '/api-dokumentasjon'],
  ] as readonly (readonly [string, string])[],
  columns: 'Kolonner',
  columnsAbout:
    'De samme kolonnene står i CSV, XLSX og JSON. I CSV og XLSX har en celle med flere verdier én verdi på hver linje, og delene av en verdi er skilt med «|». CSV er UTF-8 med semikolon; en celle som et regneark ville kjørt som formel, har en apostrof foran. En celle i XLSX rommer 32 767 tegn; lengre tekster er hele i de andre formatene. Kontaktopplysninger er ikke med i filene, men står ved hvert tiltak.',
  column: 'Kolonne',
  holds: 'Innhold',
  editions: 'Utgaver',
  editionsAbout:
    'En utgave er en fryst kopi av katalogen fra én dag. Den endres aldri, så du kan vise til den. Sjekksummene (SHA-256) viser at filene er uendret.',
  noEditions: 'Det er ikke laget noen utgave ennå.',
  edition: (day: string) => `Utgaven fra ${day}`,
  since: (day: string) => `Endringer siden utgaven fra ${day}`,
  first: 'Dette er den første utgaven.',
  entries: (n: number) => `${n} tiltak`,
  added: 'Nye',
  changed: 'Endret',
  withdrawn: 'Ute av katalogen',
  none: 'Ingen',
  more: (n: number) => `og ${n} til, se utgave.json`,
  file: 'Fil',
  size: 'Størrelse',
  checksum: 'SHA-256',
  licence: 'Lisens og kreditering',
  licenceAbout:
    'Opplysningene har lisensen CC BY 4.0: bruk dem som du vil, og oppgi hvor de kommer fra. Bilder har sin egen lisens, som står ved bildet. Skriv for eksempel:',
  credit: (publisher: string, address: string) => `Kilde: ${publisher}, ${address}, CC BY 4.0.`,
  geography: 'Bruker du kommune- og fylkesdata, skriv også:',
}

type DataWords = typeof nb

const nn: DataWords = {
  title: 'Opne data',
  lead: 'Alt som er publisert i katalogen, kan hentast og brukast fritt: heile samlinga, eit søk eller eitt tiltak om gongen.',
  download: 'Last ned treffa',
  follow: 'Følg søket (Atom)',
  files: 'Hent filene',
  filesAbout: 'Filene blir laga av katalogen slik han er no, og har med alt som er publisert.',
  search: 'Berre det du søkjer etter',
  searchAbout:
    'Set dei same parametrane som i adressa til eit søk bak filnamnet, så får du berre treffa. Feil i parametrane gir 400 og ei liste over kva som er gale.',
  example: 'Til dømes',
  things: 'Eitt tiltak, eitt omgrep eller éin stad',
  thingsAbout:
    'Kvar ting har éi varig adresse. Ho svarer med ei side, JSON, JSON-LD eller Turtle etter det du ber om i Accept; endingane .json, .jsonld og .ttl gir det same. Gamle namn og nummer fører vidare.',
  standards: 'Standardar',
  standardsAbout: [
    ['Ordlistene følgjer SKOS og SKOS-AP-NO:', '/ordlister.ttl'],
    ['Datasetta er skildra etter DCAT-AP-NO:', '/data.ttl'],
    ['Nye og endra tiltak som Atom-straum, også for eit søk:', '/nn/tiltak.atom'],
    ['API-et er skildra for folk og, med OpenAPI, for maskiner:', '/nn/api-dokumentasjon'],
  ] as readonly (readonly [string, string])[],
  columns: 'Kolonnar',
  columnsAbout:
    'Dei same kolonnane står i CSV, XLSX og JSON. I CSV og XLSX har ei celle med fleire verdiar éin verdi på kvar linje, og delane av ein verdi er skilde med «|». CSV er UTF-8 med semikolon; ei celle som eit rekneark ville ha køyrt som formel, har ein apostrof framfor. Ei celle i XLSX rommar 32 767 teikn; lengre tekstar er heile i dei andre formata. Kontaktopplysningar er ikkje med i filene, men står ved kvart tiltak.',
  column: 'Kolonne',
  holds: 'Innhald',
  editions: 'Utgåver',
  editionsAbout:
    'Ei utgåve er ein frosen kopi av katalogen frå éin dag. Ho blir aldri endra, så du kan vise til henne. Sjekksummane (SHA-256) viser at filene er uendra.',
  noEditions: 'Det er ikkje laga noka utgåve enno.',
  edition: (day: string) => `Utgåva frå ${day}`,
  since: (day: string) => `Endringar sidan utgåva frå ${day}`,
  first: 'Dette er den første utgåva.',
  entries: (n: number) => `${n} tiltak`,
  added: 'Nye',
  changed: 'Endra',
  withdrawn: 'Ute av katalogen',
  none: 'Ingen',
  more: (n: number) => `og ${n} til, sjå utgave.json`,
  file: 'Fil',
  size: 'Storleik',
  checksum: 'SHA-256',
  licence: 'Lisens og kreditering',
  licenceAbout:
    'Opplysningane har lisensen CC BY 4.0: bruk dei som du vil, og oppgi kvar dei kjem frå. Bilete har sin eigen lisens, som står ved biletet. Skriv til dømes:',
  credit: (publisher: string, address: string) => `Kjelde: ${publisher}, ${address}, CC BY 4.0.`,
  geography: 'Bruker du kommune- og fylkesdata, skriv òg:',
}

/** The texts of the pages about open data. */
export const dataWords = { nb, nn } as const
