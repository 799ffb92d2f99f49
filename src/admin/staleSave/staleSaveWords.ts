import type { Words } from '../../domain/language.ts'
import type { ChangedBy } from './compareVersions.ts'
import type { SavedAs } from './useSaveAs.ts'

const heading = (who: string): Words => ({
  nb: `${who} lagret mens du skrev`,
  nn: `${who} lagra medan du skreiv`,
  en: `${who} saved while you were writing`,
})
const waiting = (who: string): Words => ({
  nb: `${who} har lagret en annen versjon. Det du har skrevet, er ikke lagret ennå.`,
  nn: `${who} har lagra ein annan versjon. Det du har skrive, er ikkje lagra enno.`,
  en: `${who} has saved another version. What you wrote is not saved yet.`,
})
const intro = (when: string): Words => ({
  nb: `Alt du har skrevet, er her. Velg felt for felt hva som skal gjelde, og lagre. Den andre versjonen ble lagret ${when}.`,
  nn: `Alt du har skrive, er her. Vel felt for felt kva som skal gjelde, og lagre. Den andre versjonen vart lagra ${when}.`,
  en: `Everything you wrote is here. Choose field by field what shall hold, and save. The other version was saved ${when}.`,
})
const groups = (who: string): Record<ChangedBy, Words> => ({
  both: { nb: 'Dere har begge endret', nn: 'De har begge endra', en: 'You have both changed' },
  them: { nb: `Bare ${who} har endret`, nn: `Berre ${who} har endra`, en: `Only ${who} has changed` },
  me: { nb: 'Bare du har endret', nn: 'Berre du har endra', en: 'Only you have changed' },
})
const missing = (n: number): Words => ({
  nb: n === 1 ? 'Velg versjon i ett felt til.' : `Velg versjon i ${n} felt til.`,
  nn: n === 1 ? 'Vel versjon i eitt felt til.' : `Vel versjon i ${n} felt til.`,
  en: n === 1 ? 'Choose a version in one more field.' : `Choose a version in ${n} more fields.`,
})

const ways: Record<SavedAs, Words> = {
  draft: { nb: 'Lagre utkast med valgene', nn: 'Lagre utkast med vala', en: 'Save draft with the choices' },
  published: { nb: 'Publiser med valgene', nn: 'Publiser med vala', en: 'Publish with the choices' },
  saved: { nb: 'Lagre med valgene', nn: 'Lagre med vala', en: 'Save with the choices' },
}

export const staleSaveWords = {
  compare: { nb: 'Sammenlign versjonene', nn: 'Samanlikn versjonane', en: 'Compare the versions' },
  same: {
    nb: 'Versjonene sier det samme. Du kan lagre.',
    nn: 'Versjonane seier det same. Du kan lagre.',
    en: 'The versions say the same. You can save.',
  },
  mine: { nb: 'Din versjon', nn: 'Din versjon', en: 'Your version' },
  theirs: { nb: 'Lagret versjon', nn: 'Lagra versjon', en: 'Saved version' },
  empty: { nb: 'Tomt', nn: 'Tomt', en: 'Empty' },
  back: { nb: 'Tilbake til skjemaet', nn: 'Tilbake til skjemaet', en: 'Back to the form' },
  failed: {
    nb: 'Serveren svarte ikke. Ingenting er lagret, og alt du har skrevet, er her. Prøv igjen.',
    nn: 'Tenaren svarte ikkje. Ingenting er lagra, og alt du har skrive, er her. Prøv igjen.',
    en: 'The server did not answer. Nothing is saved, and everything you wrote is here. Try again.',
  },
  heading,
  waiting,
  intro,
  groups,
  missing,
  ways,
} as const
