import type { Words } from '../../domain/language.ts'
import type { LinkState, LinkType } from '../../domain/proposedLink.ts'

/** How the proposal hangs together with another entry: proposed, and once it is decided. */
export const linkTypeWords: Record<LinkType, Words> = {
  sammeSom: { nb: 'Kan være det samme som', nn: 'Kan vere det same som', en: 'May be the same as' },
  fortsetter: { nb: 'Fortsetter', nn: 'Held fram', en: 'Continues' },
  delAv: { nb: 'Er del av', nn: 'Er del av', en: 'Is part of' },
  seOgsa: { nb: 'Viser til', nn: 'Viser til', en: 'Refers to' },
}

export const linkStateWords: Record<LinkState, Words> = {
  apen: {
    nb: 'Oppføringen er ikke funnet. Koblingen lages når den kommer, eller når du velger den.',
    nn: 'Oppføringa er ikkje funnen. Koplinga blir laga når ho kjem, eller når du vel ho.',
    en: 'The entry is not found. The link is made when it arrives, or when you choose it.',
  },
  foreslatt: { nb: 'Ikke avgjort', nn: 'Ikkje avgjort', en: 'Not decided' },
  bekreftet: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
  avvist: { nb: 'Avvist', nn: 'Avvist', en: 'Dismissed' },
}

export const linkWords = {
  heading: { nb: 'Andre oppføringer', nn: 'Andre oppføringar', en: 'Other entries' },
  same: { nb: 'Det er den samme', nn: 'Det er den same', en: 'It is the same' },
  notSame: { nb: 'Ikke den samme', nn: 'Ikkje den same', en: 'Not the same' },
  relate: { nb: 'Koble dem sammen', nn: 'Kople dei saman', en: 'Link them' },
  noRelation: { nb: 'Ikke koble', nn: 'Ikkje kople', en: 'Do not link' },
  waits: {
    nb: 'Den venter selv på å bli godtatt.',
    nn: 'Ho ventar sjølv på å bli godteken.',
    en: 'It waits to be accepted itself.',
  },
  goesHere: {
    nb: 'Dokumentet er lest inn før, og forslaget går inn i denne.',
    nn: 'Dokumentet er lese inn før, og forslaget går inn i denne.',
    en: 'The document was brought in before, and the proposal goes into this one.',
  },
  editorOnly: {
    nb: 'En redaktør avgjør om de er den samme.',
    nn: 'Ein redaktør avgjer om dei er den same.',
    en: 'An editor decides whether they are the same.',
  },
  changes: {
    nb: 'Hva forslaget endrer i oppføringen',
    nn: 'Kva forslaget endrar i oppføringa',
    en: 'What the proposal changes in the entry',
  },
  changesInSource: {
    nb: 'Endret i kilden siden forrige utgave',
    nn: 'Endra i kjelda sidan førre utgåve',
    en: 'Changed in the source since the last edition',
  },
  goesInto: { nb: 'Forslaget går inn i', nn: 'Forslaget går inn i', en: 'The proposal goes into' },
  ownEntry: {
    nb: 'Lag en egen oppføring i stedet',
    nn: 'Lag ei eiga oppføring i staden',
    en: 'Make an entry of its own instead',
  },
  isOwn: {
    nb: 'Forslaget ligner et dokument som er lest inn før, men blir en egen oppføring.',
    nn: 'Forslaget liknar eit dokument som er lese inn før, men blir ei eiga oppføring.',
    en: 'The proposal resembles a document that was brought in before, but becomes an entry of its own.',
  },
  notOwn: {
    nb: 'Det er en ny utgave likevel',
    nn: 'Det er ei ny utgåve likevel',
    en: 'It is a new edition after all',
  },
  nothing: {
    nb: 'Alt står likt i oppføringen fra før.',
    nn: 'Alt står likt i oppføringa frå før.',
    en: 'The entry says all of it already.',
  },
  before: { nb: 'Sto i kilden', nn: 'Stod i kjelda', en: 'The source said' },
  now: { nb: 'Står i kilden nå', nn: 'Står i kjelda no', en: 'The source says now' },
  today: { nb: 'I oppføringen', nn: 'I oppføringa', en: 'In the entry' },
  take: { nb: 'Ta det nye', nn: 'Ta det nye', en: 'Take the new' },
  keep: { nb: 'Behold det som står', nn: 'Behald det som står', en: 'Keep what stands' },
  edited: {
    nb: 'endret av redaksjonen',
    nn: 'endra av redaksjonen',
    en: 'changed by the editors',
  },
  none: { nb: 'Ingenting', nn: 'Ingenting', en: 'Nothing' },
} satisfies Record<string, Words>
