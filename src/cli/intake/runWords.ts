import type { Language } from '../../domain/language.ts'
import type { RunStatus } from '../../domain/runStatus.ts'
import type { ExpectationIssue } from '../../editorial/intake/runs/checkExpectations.ts'
import type { KeptReason } from '../../editorial/intake/runs/revertProposal.ts'
import type { Outcome } from '../../editorial/intake/runs/runReport.ts'

interface RunWords {
  documents: (count: number) => string
  openItems: (count: number) => string
  outcome: Record<Outcome, (count: number) => string>
  status: Record<RunStatus, string>
  expected: Record<ExpectationIssue['code'], (expected: number, found: number) => string>
  kept: Record<KeptReason, string>
  reverted: (count: number) => string
  left: (count: number) => string
  noRun: (name: string) => string
  trial: string
  nothingWritten: string
  wouldContinue: (name: string) => string
  interrupted: string
  undoWith: (id: string) => string
  by: (who: string | null) => string
  reviewed: (accepted: number, rejected: number) => string
}

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

const nb: RunWords = {
  documents: counted('dokument', 'dokumenter'),
  openItems: counted('åpent spørsmål', 'åpne spørsmål'),
  outcome: {
    forslag: counted('nytt forslag', 'nye forslag'),
    endret: counted('ny utgave', 'nye utgaver'),
    duplikat: counted('lest inn før', 'lest inn før'),
    avvist: counted('avvist', 'avvist'),
  },
  status: {
    venter: 'venter',
    skriver: 'ikke ferdig',
    ferdig: 'ferdig',
    stoppet: 'stoppet av en feil',
    angret: 'angret',
  },
  expected: {
    'expected-documents': (expected, found) =>
      `Forventet ${counted('dokument', 'dokumenter')(expected)}, fant ${found}.`,
    'expected-open-max': (expected, found) =>
      `Forventet høyst ${counted('åpent spørsmål', 'åpne spørsmål')(expected)}, fant ${found}.`,
  },
  kept: {
    'proposal-edited': 'forslaget er endret siden',
    'entry-edited': 'oppføringen er endret siden',
    'entry-older': 'ble skrevet inn i en oppføring som fantes fra før',
  },
  reverted: (count) => `${counted('dokument', 'dokumenter')(count)} er tatt ut igjen.`,
  left: (count) => `${count} står urørt:`,
  noRun: (name) => `Finner ingen innlesing som heter eller har id «${name}».`,
  trial: 'Dette var en prøve: ingenting er skrevet. Legg til --submit for å skrive.',
  nothingWritten: 'Ingenting er skrevet.',
  wouldContinue: (name) => `Innlesingen «${name}» av disse dokumentene ble avbrutt. --submit fortsetter den.`,
  interrupted: 'Innlesingen ble avbrutt. Det som er skrevet, står; samme kommando en gang til fortsetter.',
  undoWith: (id) => `Angre med: npm run intake -- revert ${id}`,
  by: (who) => (who ? `av ${who}` : 'fra kommandolinjen'),
  reviewed: (accepted, rejected) => `Siden: ${accepted} godtatt, ${rejected} avvist av redaksjonen`,
}

const nn: RunWords = {
  documents: counted('dokument', 'dokument'),
  openItems: counted('ope spørsmål', 'opne spørsmål'),
  outcome: {
    forslag: counted('nytt forslag', 'nye forslag'),
    endret: counted('ny utgåve', 'nye utgåver'),
    duplikat: counted('lese inn før', 'lese inn før'),
    avvist: counted('avvist', 'avviste'),
  },
  status: {
    venter: 'ventar',
    skriver: 'ikkje ferdig',
    ferdig: 'ferdig',
    stoppet: 'stoppa av ein feil',
    angret: 'angra',
  },
  expected: {
    'expected-documents': (expected, found) => `Venta ${expected} dokument, fann ${found}.`,
    'expected-open-max': (expected, found) =>
      `Venta høgst ${counted('ope spørsmål', 'opne spørsmål')(expected)}, fann ${found}.`,
  },
  kept: {
    'proposal-edited': 'forslaget er endra sidan',
    'entry-edited': 'oppføringa er endra sidan',
    'entry-older': 'vart skrive inn i ei oppføring som fanst frå før',
  },
  reverted: (count) => `${count} dokument er tekne ut att.`,
  left: (count) => `${count} står urørt:`,
  noRun: (name) => `Finn inga innlesing som heiter eller har id «${name}».`,
  trial: 'Dette var ein prøve: ingenting er skrive. Legg til --submit for å skrive.',
  nothingWritten: 'Ingenting er skrive.',
  wouldContinue: (name) =>
    `Innlesinga «${name}» av desse dokumenta vart avbroten. --submit held fram med ho.`,
  interrupted: 'Innlesinga vart avbroten. Det som er skrive, står; same kommando ein gong til held fram.',
  undoWith: (id) => `Angre med: npm run intake -- revert ${id}`,
  by: (who) => (who ? `av ${who}` : 'frå kommandolinja'),
  reviewed: (accepted, rejected) => `Sidan: ${accepted} godtekne, ${rejected} avviste av redaksjonen`,
}

const en: RunWords = {
  documents: counted('document', 'documents'),
  openItems: counted('open item', 'open items'),
  outcome: {
    forslag: counted('new proposal', 'new proposals'),
    endret: counted('new edition', 'new editions'),
    duplikat: counted('read before', 'read before'),
    avvist: counted('refused', 'refused'),
  },
  status: {
    venter: 'waiting',
    skriver: 'not finished',
    ferdig: 'finished',
    stoppet: 'stopped by a fault',
    angret: 'undone',
  },
  expected: {
    'expected-documents': (expected, found) =>
      `Expected ${counted('document', 'documents')(expected)}, found ${found}.`,
    'expected-open-max': (expected, found) =>
      `Expected at most ${counted('open item', 'open items')(expected)}, found ${found}.`,
  },
  kept: {
    'proposal-edited': 'the proposal was changed since',
    'entry-edited': 'the entry was changed since',
    'entry-older': 'was written into an entry that was there before',
  },
  reverted: (count) => `${counted('document', 'documents')(count)} taken out again.`,
  left: (count) => `${count} left as they are:`,
  noRun: (name) => `Finds no run with the name or id “${name}”.`,
  trial: 'This was a trial: nothing is written. Add --submit to write.',
  nothingWritten: 'Nothing is written.',
  wouldContinue: (name) => `The run “${name}” of these documents was interrupted. --submit goes on with it.`,
  interrupted: 'The run was interrupted. What is written, stands; the same command again goes on.',
  undoWith: (id) => `Undo with: npm run intake -- revert ${id}`,
  by: (who) => (who ? `by ${who}` : 'from the command line'),
  reviewed: (accepted, rejected) => `Since: ${accepted} accepted, ${rejected} rejected by the editors`,
}

export const runWords: Readonly<Record<Language, RunWords>> = { nb, nn, en }
