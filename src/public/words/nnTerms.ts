import type { nbTerms } from './nbTerms.ts'

/** Nynorsk for the fixed choices and for the names of facets, vocabularies and problems. */
export const nnTerms: typeof nbTerms = {
  facet: {
    fagomrader: 'Fagområde',
    aktiviteter: 'Aktivitet',
    salgsargumenter: 'Salsargument',
    malgrupper: 'Målgruppe',
    partnertyper: 'Partnartype',
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
    fagomrader: { name: 'Fagområde', about: 'Kva tiltaket handlar om i det store.' },
    aktiviteter: { name: 'Aktivitetar', about: 'Det kommunen eller regionen faktisk gjorde.' },
    salgsargumenter: { name: 'Salsargument', about: 'Det staden vart løfta fram for.' },
    malgrupper: { name: 'Målgrupper', about: 'Dei tiltaket ville nå.' },
    partnertyper: { name: 'Partnartypar', about: 'Kva slags aktørar som var med.' },
    bliFaktorer: { name: 'Bli-faktorar', about: 'Det som får folk til å bli buande.' },
  },
  malform: { nb: 'Bokmål', nn: 'Nynorsk' },
  evidens: {
    utenVurdering: {
      name: 'Utan vurdering',
      about: 'Skildra med grunnleggjande opplysningar. Verknaden er ikkje vurdert.',
    },
    egenrapportert: {
      name: 'Eigenrapportert',
      about: 'Resultata er rapporterte av dei som dreiv tiltaket.',
    },
    evaluert: { name: 'Evaluert', about: 'Verknaden er vurdert i ei evaluering.' },
  },
  opphav: {
    katalog: 'Katalogen over tilflyttingsarbeid',
    bolyst: 'Bulyst-satsinga',
    annet: 'Anna',
  },
  relation: {
    fortsetter: 'Vidarefører',
    fortsettesAv: 'Blir vidareført av',
    delAv: 'Del av',
    harDel: 'Omfattar',
    seOgsa: 'Sjå òg',
    ligner: 'Liknar',
  },
  finansiering: {
    tilskudd: 'Tilskot',
    egenandel: 'Eigendel',
    totalbudsjett: 'Totalbudsjett',
    annet: 'Anna',
  },
  ressurstype: {
    presentasjon: 'Presentasjon',
    rapport: 'Rapport',
    veileder: 'Rettleiar',
    annet: 'Anna',
  },
  funn: {
    bliFaktor: 'Bli-faktorar',
    malgruppe: 'Målgrupper',
    suksesskriterium: 'Suksesskriterium',
    funn: 'Andre funn',
  },
  rekruttering: { onsket: 'Ettertrakta', oversett: 'Oversett' },
  endring: {
    nummerendring: 'Nytt nummer',
    navneendring: 'Nytt namn',
    sammenslaing: 'Samanslåing',
    deling: 'Deling',
    grensejustering: 'Grensejustering',
  },
  problem: {
    'ugyldige-parametre': {
      title: 'Ugyldige parametrar',
      help: 'Éin eller fleire parametrar i adressa finst ikkje eller har ein verdi som ikkje kan brukast. Feltet «feil» i svaret seier kva for nokre, alle på éin gong.',
    },
    'ugyldig-adresse': {
      title: 'Ugyldig adresse',
      help: 'Adressa inneheld teikn som ikkje er koda rett.',
    },
    'finnes-ikke': {
      title: 'Finst ikkje',
      help: 'Det er ikkje noko på denne adressa, eller det er ikkje lenger publisert.',
    },
    'metode-ikke-tillatt': {
      title: 'Metoden er ikkje tillaten',
      help: 'Det opne API-et er berre for lesing: bruk GET eller HEAD.',
    },
    'uten-format': {
      title: 'Formatet finst ikkje',
      help: 'Adressa har ingen av formata som Accept ber om. Ho finst som text/html, application/json, application/ld+json og text/turtle; endingane .json, .jsonld og .ttl gir dei òg.',
    },
    'trukket-tilbake': {
      title: 'Tiltaket er trekt tilbake',
      help: 'Tiltaket har vore publisert, men er teke ut av katalogen. «begrunnelse» seier kvifor.',
    },
    'ikke-klar': {
      title: 'Katalogen er ikkje klar',
      help: 'Innhaldet blir lasta inn. Vent så mange sekund som Retry-After seier, og prøv igjen.',
    },
    'intern-feil': { title: 'Intern feil', help: 'Noko gjekk gale hos oss. Feilen er notert.' },
  },
}
