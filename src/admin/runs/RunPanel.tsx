'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { runWords as words } from './runWords.ts'
import './runPanel.css'
import { UndoRun } from './UndoRun.tsx'
import { useRun } from './useRun.ts'

/** What a run did, what has become of it, and the way to undo it. */
export const RunPanel = () => {
  const { id } = useDocumentInfo()
  return id ? <Panel id={String(id)} /> : null
}

const Panel = ({ id }: { id: string }) => {
  const { say } = useLanguage()
  const headingId = useId()
  const { report, undone, failed, undo } = useRun(id)
  if (!report) return <p role="status">{say(failed ? words.failed : words.loading)}</p>
  const counts = (['forslag', 'endret', 'duplikat', 'avvist'] as const)
    .map((outcome) => ({
      outcome,
      count: report.dokumenter.filter(({ utfall }) => utfall === outcome).length,
    }))
    .filter(({ count }) => count > 0)
  const refused = report.dokumenter.filter(({ utfall }) => utfall === 'avvist')
  return (
    <section className="run-panel" aria-labelledby={headingId}>
      <h2 id={headingId}>{say(words.heading)}</h2>
      <p>
        {counts.map(({ outcome, count }) => say(words.outcome[outcome](count))).join(', ') || '–'}.{' '}
        {say(words.since(report.godtatt, report.avvist))}
      </p>
      {refused.length > 0 && (
        <ul aria-label={say(words.refused)}>
          {refused.map(({ navn, feil }) => (
            <li key={navn}>
              {navn}: {feil.join(' ')}
            </li>
          ))}
        </ul>
      )}
      {undone && (
        <div role="status">
          <p>{say(words.reverted(undone.reverted))}</p>
          {undone.kept.length > 0 && <p>{say(words.kept)}</p>}
          <ul>
            {undone.kept.map(({ forslag, tittel, why }) => (
              <li key={forslag}>
                {tittel}: {say(words.why[why])}
              </li>
            ))}
          </ul>
        </div>
      )}
      {failed && <p role="alert">{say(words.failed)}</p>}
      {report.kanAngres && report.status !== 'angret' && <UndoRun undo={undo} />}
    </section>
  )
}
