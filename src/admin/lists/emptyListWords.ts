import type { CollectionSlug } from 'payload'
import type { Words } from '../../domain/language.ts'

/** Users are left out: whoever reads that list is on it. */
export type ListThatCanBeEmpty = Exclude<CollectionSlug, 'users' | `payload-${string}`>

interface EmptyListWords {
  heading: Words
  advice: Words
  /** In place of the advice, for those who may not add anything here. */
  reader?: Words
  /** What the button is called that adds the first one; none where only the program adds them. */
  create?: Words
  /** Another place to begin, below `/admin`. */
  elsewhere?: { path: `/${string}`; words: Words }
}

const words = (nb: string, nn: string, en: string): Words => ({ nb, nn, en })

const bringIn = {
  path: '/collections/forslag/create',
  words: words('Les inn dokumenter', 'Les inn dokument', 'Bring in documents'),
} as const

const terms: EmptyListWords = {
  heading: words('Ordlisten er tom', 'Ordlista er tom', 'The vocabulary is empty'),
  advice: words(
    'Legg til det første begrepet. Skriv også andre navn og skrivemåter, så finner søk og innlesing det.',
    'Legg til det første omgrepet. Skriv òg andre namn og skrivemåtar, så finn søk og innlesing det.',
    'Add the first term. Give other labels and spellings too, so that search and intake find it.',
  ),
  reader: words(
    'Her kommer begrepene når en redaktør har lagt dem til.',
    'Her kjem omgrepa når ein redaktør har lagt dei til.',
    'Terms appear here once an editor has added them.',
  ),
  create: words('Nytt begrep', 'Nytt omgrep', 'New term'),
}

const places: EmptyListWords = {
  heading: words('Geografien er ikke lastet', 'Geografien er ikkje lasta', 'No geography is loaded'),
  advice: words(
    'Kommuner, fylker og regioner følger med katalogen. Be den som drifter den, om å laste dem inn igjen med «npm run seeds -- --write».',
    'Kommunar, fylke og regionar følgjer med katalogen. Be den som driftar han, om å laste dei inn att med «npm run seeds -- --write».',
    'Municipalities, counties and regions come with the catalogue. Ask whoever runs it to load them again with “npm run seeds -- --write”.',
  ),
}

/** What each list of the admin says while it is empty. */
export const emptyListWords: Record<ListThatCanBeEmpty, EmptyListWords> = {
  tiltak: {
    heading: words('Katalogen er tom ennå', 'Katalogen er tom enno', 'The catalogue is empty so far'),
    advice: words(
      'Skriv det første tiltaket selv, eller les inn dokumenter dere alt har, og godta forslagene som kommer ut av det.',
      'Skriv det første tiltaket sjølv, eller les inn dokument de alt har, og godta forslaga som kjem ut av det.',
      'Write the first project yourself, or bring in documents you already have and accept the proposals they give.',
    ),
    create: words('Nytt tiltak', 'Nytt tiltak', 'New project'),
    elsewhere: bringIn,
  },
  ressurser: {
    heading: words('Ingen ressurser ennå', 'Ingen ressursar enno', 'No resources yet'),
    advice: words(
      'Legg inn en rapport, en presentasjon eller en veileder som flere tiltak kan lære av, med det viktigste den fant.',
      'Legg inn ein rapport, ein presentasjon eller ein rettleiar som fleire tiltak kan lære av, med det viktigaste han fann.',
      'Add a report, a presentation or a guide that several projects can learn from, with its main findings.',
    ),
    create: words('Ny ressurs', 'Ny ressurs', 'New resource'),
    elsewhere: bringIn,
  },
  media: {
    heading: words('Ingen bilder ennå', 'Ingen bilete enno', 'No pictures yet'),
    advice: words(
      'Last opp et bilde (JPEG, PNG, WebP eller AVIF). Skriv hva det viser, hvem som har tatt det, og hvordan det kan brukes.',
      'Last opp eit bilete (JPEG, PNG, WebP eller AVIF). Skriv kva det viser, kven som har teke det, og korleis det kan brukast.',
      'Upload a picture (JPEG, PNG, WebP or AVIF). Say what it shows, who took it, and how it may be used.',
    ),
    create: words('Nytt bilde', 'Nytt bilete', 'New picture'),
  },
  forslag: {
    heading: words(
      'Ingen forslag å ta stilling til',
      'Ingen forslag å ta stilling til',
      'No proposals to decide',
    ),
    advice: words(
      'Les inn dokumenter om tiltak eller ressurser. Hvert dokument blir et forslag som du retter og godtar her.',
      'Les inn dokument om tiltak eller ressursar. Kvart dokument blir eit forslag som du rettar og godtek her.',
      'Bring in documents about projects or resources. Each becomes a proposal that you correct and accept here.',
    ),
    create: bringIn.words,
  },
  kildedokumenter: {
    heading: words('Ingen kildedokumenter ennå', 'Ingen kjeldedokument enno', 'No source documents yet'),
    advice: words(
      'Dokumentene kommer hit når de leses inn, og blir liggende slik de var.',
      'Dokumenta kjem hit når dei blir lesne inn, og blir liggjande slik dei var.',
      'Documents come here when they are brought in, and stay as they were.',
    ),
    elsewhere: bringIn,
  },
  innlesinger: {
    heading: words(
      'Ingenting er lest inn ennå',
      'Ingenting er lese inn enno',
      'Nothing has been brought in yet',
    ),
    advice: words(
      'Les inn ett eller flere dokumenter, så ser du her hva som ble av hvert av dem, og kan angre hele innlesingen.',
      'Les inn eitt eller fleire dokument, så ser du her kva som vart av kvart av dei, og kan angre heile innlesinga.',
      'Bring in one or more documents; here you see what became of each, and can undo the whole run.',
    ),
    elsewhere: bringIn,
  },
  sider: {
    heading: words('Ingen faste sider ennå', 'Ingen faste sider enno', 'No standing pages yet'),
    advice: words(
      'Begynn med «Om katalogen», «Tilgjengelighet» og «Personvern». De lenkes nederst på nettstedet når de er publisert.',
      'Begynn med «Om katalogen», «Tilgjenge» og «Personvern». Det blir lenkja til dei nedst på nettstaden når dei er publiserte.',
      'Begin with “About”, “Accessibility” and “Privacy”. They are linked at the bottom of the site once published.',
    ),
    reader: words(
      'Her kommer sidene når en administrator har laget dem.',
      'Her kjem sidene når ein administrator har laga dei.',
      'Pages appear here once an administrator has made them.',
    ),
    create: words('Ny side', 'Ny side', 'New page'),
  },
  hendelser: {
    heading: words('Ingenting har hendt ennå', 'Ingenting har hendt enno', 'Nothing has happened yet'),
    advice: words(
      'Du trenger ikke gjøre noe. Når noen lagrer, publiserer eller sletter, står det her hvem det var, og når.',
      'Du treng ikkje gjere noko. Når nokon lagrar, publiserer eller slettar, står det her kven det var, og når.',
      'There is nothing to do. When somebody saves, publishes or deletes, it says here who it was, and when.',
    ),
  },
  fagomrader: terms,
  aktiviteter: terms,
  malgrupper: terms,
  salgsargumenter: terms,
  partnertyper: terms,
  bliFaktorer: terms,
  kommuner: places,
  fylker: places,
  regioner: places,
}
