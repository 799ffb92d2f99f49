import type { Words } from '../../domain/language.ts'

/** What the merge dialog says of the choice and of what it leads to. */
export const mergeWords = {
  which: { nb: 'Begrepet som skal ta over', nn: 'Omgrepet som skal ta over', en: 'The term that takes over' },
  choose: {
    nb: 'Velg begrepet som skal ta over.',
    nn: 'Vel omgrepet som skal ta over.',
    en: 'Choose the term that takes over.',
  },
  alone: {
    nb: 'Ordlisten har ikke noe annet begrep i bruk.',
    nn: 'Ordlista har ikkje noko anna omgrep i bruk.',
    en: 'The vocabulary has no other term in force.',
  },
  counting: {
    nb: 'Ser etter hvem som bruker det …',
    nn: 'Ser etter kven som bruker det …',
    en: 'Looking up its uses …',
  },
  unused: {
    nb: 'Ingen dokumenter bruker begrepet.',
    nn: 'Ingen dokument bruker omgrepet.',
    en: 'No documents use the term.',
  },
  moves: (n: number, into: string): Words => ({
    nb: n === 1 ? `1 dokument får «${into}» i stedet:` : `${n} dokumenter får «${into}» i stedet:`,
    nn: n === 1 ? `1 dokument får «${into}» i staden:` : `${n} dokument får «${into}» i staden:`,
    en: n === 1 ? `1 document gets “${into}” instead:` : `${n} documents get “${into}” instead:`,
  }),
  more: (n: number): Words => ({ nb: `og ${n} til`, nn: `og ${n} til`, en: `and ${n} more` }),
  names: (into: string, names: string): Words => ({
    nb: `«${into}» blir også funnet på: ${names}.`,
    nn: `«${into}» blir òg funne på: ${names}.`,
    en: `“${into}” is also found by: ${names}.`,
  }),
}
