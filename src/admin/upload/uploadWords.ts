import type { Words } from '../../domain/language.ts'

const limits = (files: number, megabytes: number, total: number): Words => ({
  nb: `Inntil ${files} dokumenter om gangen, ${megabytes} MB i hvert og ${total} MB til sammen.`,
  nn: `Inntil ${files} dokument om gongen, ${megabytes} MB i kvart og ${total} MB til saman.`,
  en: `Up to ${files} documents at a time, ${megabytes} MB in each and ${total} MB together.`,
})
const ready = (open: number): Words => ({
  nb: open === 0 ? 'Klar' : `Klar, ${open} ${open === 1 ? 'åpent punkt' : 'åpne punkter'}`,
  nn: open === 0 ? 'Klar' : `Klar, ${open} ${open === 1 ? 'ope punkt' : 'opne punkt'}`,
  en: open === 0 ? 'Ready' : `Ready, ${open} open ${open === 1 ? 'item' : 'items'}`,
})
const progress = (done: number, total: number): Words => ({
  nb: `${done} av ${total} dokumenter er lest`,
  nn: `${done} av ${total} dokument er lesne`,
  en: `${done} of ${total} documents are read`,
})
const tooLarge = (megabytes: number): Words => ({
  nb: `Filen er større enn ${megabytes} MB og ble ikke lest.`,
  nn: `Fila er større enn ${megabytes} MB og vart ikkje lesen.`,
  en: `The file is larger than ${megabytes} MB and was not read.`,
})
const tooMany = (most: number): Words => ({
  nb: `Bare de første ${most} ble tatt med. Les inn resten etterpå.`,
  nn: `Berre dei første ${most} vart tekne med. Les inn resten etterpå.`,
  en: `Only the first ${most} were taken. Bring in the rest afterwards.`,
})

export const uploadWords = {
  heading: { nb: 'Les inn dokumenter', nn: 'Les inn dokument', en: 'Bring in documents' },
  lead: {
    nb: 'Hvert dokument blir et forslag som du ser over linje for linje. Ingenting publiseres av seg selv.',
    nn: 'Kvart dokument blir eit forslag som du ser over linje for linje. Ingenting blir publisert av seg sjølv.',
    en: 'Each document becomes a proposal that you check line by line. Nothing is published by itself.',
  },
  drop: { nb: 'Slipp filer her, eller', nn: 'Slepp filer her, eller', en: 'Drop files here, or' },
  choose: { nb: 'velg filer', nn: 'vel filer', en: 'choose files' },
  paste: { nb: 'Eller lim inn tekst', nn: 'Eller lim inn tekst', en: 'Or paste text' },
  pasteName: {
    nb: 'Hvor teksten er fra (valgfritt)',
    nn: 'Kvar teksten er frå (valfritt)',
    en: 'Where the text is from (optional)',
  },
  pasted: { nb: 'Innlimt tekst', nn: 'Innlimt tekst', en: 'Pasted text' },
  bringIn: { nb: 'Les inn', nn: 'Les inn', en: 'Bring in' },
  documents: { nb: 'Dokumentene', nn: 'Dokumenta', en: 'The documents' },
  queued: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' },
  reading: { nb: 'Leses …', nn: 'Blir lesen …', en: 'Reading …' },
  review: { nb: 'Se over', nn: 'Sjå over', en: 'Check it' },
  read: { nb: 'Lest, lagres …', nn: 'Lese, blir lagra …', en: 'Read, saving …' },
  failed: {
    nb: 'Serveren svarte ikke. Dokumentet er ikke lest inn; prøv igjen.',
    nn: 'Tenaren svarte ikkje. Dokumentet er ikkje lese inn; prøv igjen.',
    en: 'The server did not answer. The document was not brought in; try again.',
  },
  outcomes: {
    endret: {
      nb: 'Ny utgave av et dokument som er lest inn før.',
      nn: 'Ny utgåve av eit dokument som er lese inn før.',
      en: 'A new edition of a document that was brought in before.',
    },
    duplikat: {
      nb: 'Finnes fra før: samme dokument er allerede lest inn.',
      nn: 'Finst frå før: same dokumentet er alt lese inn.',
      en: 'Already here: the same document was brought in before.',
    },
    avvist: { nb: 'Kunne ikke leses.', nn: 'Kunne ikkje lesast.', en: 'Could not be read.' },
  },
  toProposals: { nb: 'Til forslagene', nn: 'Til forslaga', en: 'To the proposals' },
  limits,
  ready,
  progress,
  tooLarge,
  tooMany,
}
