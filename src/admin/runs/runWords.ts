import type { Words } from '../../domain/language.ts'

const counted =
  (nb: readonly [string, string], nn: readonly [string, string], en: readonly [string, string]) =>
  (count: number): Words => ({
    nb: `${count} ${nb[count === 1 ? 0 : 1]}`,
    nn: `${count} ${nn[count === 1 ? 0 : 1]}`,
    en: `${count} ${en[count === 1 ? 0 : 1]}`,
  })

export const runWords = {
  heading: { nb: 'Hva innlesingen gjorde', nn: 'Kva innlesinga gjorde', en: 'What the run did' },
  loading: { nb: 'Henter rapporten …', nn: 'Hentar rapporten …', en: 'Loading the report …' },
  failed: {
    nb: 'Serveren svarte ikke. Last siden på nytt.',
    nn: 'Tenaren svarte ikkje. Last sida på nytt.',
    en: 'The server did not answer. Reload the page.',
  },
  outcome: {
    forslag: counted(
      ['nytt forslag', 'nye forslag'],
      ['nytt forslag', 'nye forslag'],
      ['new proposal', 'new proposals'],
    ),
    endret: counted(
      ['ny utgave', 'nye utgaver'],
      ['ny utgåve', 'nye utgåver'],
      ['new edition', 'new editions'],
    ),
    duplikat: counted(
      ['lest inn før', 'lest inn før'],
      ['lese inn før', 'lesne inn før'],
      ['known already', 'known already'],
    ),
    avvist: counted(
      ['kunne ikke leses', 'kunne ikke leses'],
      ['kunne ikkje lesast', 'kunne ikkje lesast'],
      ['could not be read', 'could not be read'],
    ),
  },
  since: (accepted: number, rejected: number): Words => ({
    nb: `Siden da har redaksjonen godtatt ${accepted} og avvist ${rejected}.`,
    nn: `Sidan då har redaksjonen godteke ${accepted} og avvist ${rejected}.`,
    en: `Since then the editors have accepted ${accepted} and rejected ${rejected}.`,
  }),
  refused: { nb: 'Kunne ikke leses', nn: 'Kunne ikkje lesast', en: 'Could not be read' },
  undo: { nb: 'Angre innlesingen', nn: 'Angre innlesinga', en: 'Undo the run' },
  undoing: { nb: 'Angrer …', nn: 'Angrar …', en: 'Undoing …' },
  explain: {
    nb: 'Forslagene og kildedokumentene tas ut, og oppføringer som ble til av dem, legges i papirkurven. Det noen har redigert siden, blir stående.',
    nn: 'Forslaga og kjeldedokumenta blir tekne ut, og oppføringar som vart til av dei, blir lagde i papirkorga. Det nokon har redigert sidan, blir ståande.',
    en: 'The proposals and source documents are taken out, and entries made of them go to the trash. What someone has edited since stays.',
  },
  sure: { nb: 'Ja, angre', nn: 'Ja, angre', en: 'Yes, undo' },
  no: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  reverted: counted(
    ['dokument er tatt ut igjen.', 'dokumenter er tatt ut igjen.'],
    ['dokument er teke ut att.', 'dokument er tekne ut att.'],
    ['document is taken out again.', 'documents are taken out again.'],
  ),
  kept: { nb: 'Står urørt:', nn: 'Står urørt:', en: 'Left as they are:' },
  why: {
    'proposal-edited': {
      nb: 'forslaget er endret siden',
      nn: 'forslaget er endra sidan',
      en: 'the proposal has been changed since',
    },
    'entry-edited': {
      nb: 'oppføringen er endret siden',
      nn: 'oppføringa er endra sidan',
      en: 'the entry has been changed since',
    },
    'entry-older': {
      nb: 'ble skrevet inn i en oppføring som fantes fra før',
      nn: 'vart skrive inn i ei oppføring som fanst frå før',
      en: 'went into an entry that was there before',
    },
  },
} as const
