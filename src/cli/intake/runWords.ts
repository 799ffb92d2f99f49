import type { RunStatus } from '../../domain/runStatus.ts'
import type { ExpectationIssue } from '../../editorial/intake/runs/checkExpectations.ts'
import type { KeptReason } from '../../editorial/intake/runs/revertProposal.ts'
import type { Outcome } from '../../editorial/intake/runs/runReport.ts'
import type { CliLanguage } from './cliLanguage.ts'

interface RunWords {
  documents: (count: number) => string
  openItems: (count: number) => string
  outcome: Record<Outcome, (count: number) => string>
  status: Record<RunStatus, string>
  expected: Record<ExpectationIssue['code'], (expected: number, found: number) => string>
  kept: Record<KeptReason, string>
  reverted: (count: number) => string
  left: (count: number) => string
  missing: (what: string) => string
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
  missing: (what) => `Finner ikke ${what}.`,
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
  missing: (what) => `Finn ikkje ${what}.`,
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

export const runWords: Readonly<Record<CliLanguage, RunWords>> = { nb, nn }
