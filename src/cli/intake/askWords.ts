import type { Language } from '../../domain/language.ts'

interface AskWords {
  unknownOption: (option: string) => string
  noCount: (option: string, said: string) => string
  noLanguage: (said: string) => string
  noFile: string
  missing: (what: string) => string
  usage: string
}

const nb: AskWords = {
  unknownOption: (option) => `Forstår ikke valget ${option}.`,
  noCount: (option, said) => `--${option} må være et heltall, ikke «${said}».`,
  noLanguage: (said) => `--lang må være nb, nn eller en, ikke «${said}».`,
  noFile: 'Oppgi minst én fil, mappe eller ett mønster.',
  missing: (what) => `Finner ingen fil: ${what}.`,
  usage: `Bruk:
  intake read FIL… [--json]                 les, og vis hva som ble funnet
  intake write FIL… [valg]                  prøv: vis hva som ville blitt skrevet
  intake write FIL… --submit [valg]         skriv som forslag
  intake report INNLESING [--json]          hva en innlesing gjorde
  intake revert INNLESING                   angre en innlesing

FIL er filer, mapper og mønstre («dokumenter/**/*.txt»).
Valg:
  --expect-documents N    så mange dokumenter skal det være
  --expect-open-max N     høyst så mange åpne spørsmål
  --name NAVN             hva innlesingen skal hete
  --lang nb|nn|en         språket i svaret, for alle kommandoene
`,
}

const nn: AskWords = {
  unknownOption: (option) => `Forstår ikkje valet ${option}.`,
  noCount: (option, said) => `--${option} må vere eit heiltal, ikkje «${said}».`,
  noLanguage: (said) => `--lang må vere nb, nn eller en, ikkje «${said}».`,
  noFile: 'Oppgje minst éi fil, mappe eller eitt mønster.',
  missing: (what) => `Finn inga fil: ${what}.`,
  usage: `Bruk:
  intake read FIL… [--json]                 les, og vis kva som vart funne
  intake write FIL… [val]                   prøv: vis kva som ville ha vorte skrive
  intake write FIL… --submit [val]          skriv som forslag
  intake report INNLESING [--json]          kva ei innlesing gjorde
  intake revert INNLESING                   angre ei innlesing

FIL er filer, mapper og mønster («dokument/**/*.txt»).
Val:
  --expect-documents N    så mange dokument skal det vere
  --expect-open-max N     høgst så mange opne spørsmål
  --name NAMN             kva innlesinga skal heite
  --lang nb|nn|en         språket i svaret, for alle kommandoane
`,
}

const en: AskWords = {
  unknownOption: (option) => `The option ${option} is unknown.`,
  noCount: (option, said) => `--${option} must be a whole number, not “${said}”.`,
  noLanguage: (said) => `--lang must be nb, nn or en, not “${said}”.`,
  noFile: 'Give at least one file, folder or pattern.',
  missing: (what) => `Finds no file: ${what}.`,
  usage: `Usage:
  intake read FILE… [--json]                read, and show what was found
  intake write FILE… [options]              a trial: show what would be written
  intake write FILE… --submit [options]     write as proposals
  intake report RUN [--json]                what a run did
  intake revert RUN                         undo a run

FILE is files, folders and patterns (“documents/**/*.txt”).
Options:
  --expect-documents N    so many documents there should be
  --expect-open-max N     at most so many open items
  --name NAME             what the run is called
  --lang nb|nn|en         the language of the answer, for every command
`,
}

/** What the command line says when it is asked for something that it cannot do. */
export const askWords: Readonly<Record<Language, AskWords>> = { nb, nn, en }
