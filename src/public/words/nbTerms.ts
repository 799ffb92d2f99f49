/** Bokmål for the fixed choices and for the names of facets, vocabularies and problems. */
export const nbTerms = {
  facet: {
    fagomrader: 'Fagområde',
    aktiviteter: 'Aktivitet',
    salgsargumenter: 'Salgsargument',
    malgrupper: 'Målgruppe',
    partnertyper: 'Partnertype',
    bliFaktorer: 'Bli-faktor',
    kommune: 'Kommune',
    fylke: 'Fylke',
    region: 'Region',
    periode: 'År',
    malform: 'Målform',
    evidens: 'Dokumentasjon',
    opphav: 'Opphav',
  },
  ordliste: {
    fagomrader: { name: 'Fagområder', about: 'Hva tiltaket handler om i det store.' },
    aktiviteter: { name: 'Aktiviteter', about: 'Det kommunen eller regionen faktisk gjorde.' },
    salgsargumenter: { name: 'Salgsargumenter', about: 'Det stedet ble løftet fram for.' },
    malgrupper: { name: 'Målgrupper', about: 'Dem tiltaket ville nå.' },
    partnertyper: { name: 'Partnertyper', about: 'Hva slags aktører som var med.' },
    bliFaktorer: { name: 'Bli-faktorer', about: 'Det som får folk til å bli boende.' },
  },
  malform: { nb: 'Bokmål', nn: 'Nynorsk' },
  evidens: {
    utenVurdering: {
      name: 'Uten vurdering',
      about: 'Beskrevet med grunnleggende opplysninger. Virkningen er ikke vurdert.',
    },
    egenrapportert: {
      name: 'Egenrapportert',
      about: 'Resultatene er rapportert av dem som drev tiltaket.',
    },
    evaluert: { name: 'Evaluert', about: 'Virkningen er vurdert i en evaluering.' },
  },
  opphav: {
    katalog: 'Katalogen over tilflyttingsarbeid',
    bolyst: 'Bolyst-satsingen',
    annet: 'Annet',
  },
  relation: {
    fortsetter: 'Viderefører',
    fortsettesAv: 'Videreføres av',
    delAv: 'Del av',
    harDel: 'Omfatter',
    seOgsa: 'Se også',
    ligner: 'Ligner',
  },
  finansiering: {
    tilskudd: 'Tilskudd',
    egenandel: 'Egenandel',
    totalbudsjett: 'Totalbudsjett',
    annet: 'Annet',
  },
  ressurstype: {
    presentasjon: 'Presentasjon',
    rapport: 'Rapport',
    veileder: 'Veileder',
    annet: 'Annet',
  },
  funn: {
    bliFaktor: 'Bli-faktorer',
    malgruppe: 'Målgrupper',
    suksesskriterium: 'Suksesskriterier',
    funn: 'Andre funn',
  },
  rekruttering: { onsket: 'Ettertraktet', oversett: 'Oversett' },
  endring: {
    nummerendring: 'Nytt nummer',
    navneendring: 'Nytt navn',
    sammenslaing: 'Sammenslåing',
    deling: 'Deling',
    grensejustering: 'Grensejustering',
  },
  problem: {
    'ugyldige-parametre': {
      title: 'Ugyldige parametre',
      help: 'Én eller flere parametre i adressen finnes ikke eller har en verdi som ikke kan brukes. Feltet «feil» i svaret sier hvilke, alle på én gang.',
    },
    'ugyldig-adresse': {
      title: 'Ugyldig adresse',
      help: 'Adressen inneholder tegn som ikke er kodet riktig.',
    },
    'finnes-ikke': {
      title: 'Finnes ikke',
      help: 'Det er ikke noe på denne adressen, eller det er ikke lenger publisert.',
    },
    'metode-ikke-tillatt': {
      title: 'Metoden er ikke tillatt',
      help: 'Det åpne API-et er bare for lesing: bruk GET eller HEAD.',
    },
    'uten-format': {
      title: 'Formatet finnes ikke',
      help: 'Adressen har ingen av formatene som Accept ber om. Den finnes som text/html, application/json, application/ld+json og text/turtle; endelsene .json, .jsonld og .ttl gir dem også.',
    },
    'trukket-tilbake': {
      title: 'Tiltaket er trukket tilbake',
      help: 'Tiltaket har vært publisert, men er tatt ut av katalogen. «begrunnelse» sier hvorfor.',
    },
    'ikke-klar': {
      title: 'Katalogen er ikke klar',
      help: 'Innholdet lastes inn. Vent så mange sekunder som Retry-After sier, og prøv igjen.',
    },
    'intern-feil': { title: 'Intern feil', help: 'Noe gikk galt hos oss. Feilen er notert.' },
  },
}
