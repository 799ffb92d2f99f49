'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { dayInWords } from '../dayInWords.ts'
import { useLanguage } from '../useLanguage.ts'
import { firstChoices, mergeChoices } from './choices.ts'
import type { ChangedBy, Difference } from './compareVersions.ts'
import { DifferenceField } from './DifferenceField.tsx'
import { staleSaveWords as words } from './staleSaveWords.ts'
import type { Document, StoredVersion } from './storedVersion.ts'
import type { SavedAs } from './useSaveAs.ts'
import { useTeller } from './useTeller.ts'

interface Props {
  stored: StoredVersion
  differences: readonly Difference[]
  /** In which ways the choices can be saved, the foremost first. */
  ways: readonly SavedAs[]
  save: (version: Document, as: SavedAs) => void
  close: () => void
}

const order: readonly ChangedBy[] = ['both', 'them', 'me']

/** The two versions field by field, a choice in each, and the way to save what was chosen. */
export const Comparison = ({ stored, differences, ways, save, close }: Props) => {
  const { language, say } = useLanguage()
  const tell = useTeller(differences)
  const [choices, setChoices] = useState(() => firstChoices(differences))
  const [asked, setAsked] = useState(false)
  const start = useRef<HTMLParagraphElement>(null)
  const unchosen = useMemo(() => differences.filter(({ key }) => !choices[key]), [differences, choices])

  useEffect(() => start.current?.focus(), [])

  const saveAs = (as: SavedAs) => () => {
    const [first] = unchosen
    if (!first) return save(mergeChoices(stored.dokument, differences, choices), as)
    setAsked(true)
    document.querySelector<HTMLElement>(`[data-field="${first.key}"] input`)?.focus()
  }

  return (
    <div className="stale-save">
      <p ref={start} tabIndex={-1} className="stale-save__intro">
        {say(words.intro(dayInWords(stored.tidspunkt, language, { time: true })))}
      </p>
      {differences.length === 0 && <p>{say(words.same)}</p>}
      {order.map((changedBy) => {
        const those = differences.filter((difference) => difference.changedBy === changedBy)
        return (
          those.length > 0 && (
            <section key={changedBy}>
              <h3>{say(words.groups(stored.hvem)[changedBy])}</h3>
              {those.map((difference) => (
                <DifferenceField
                  key={difference.key}
                  difference={difference}
                  chosen={choices[difference.key]}
                  tell={tell}
                  choose={(side) => setChoices((before) => ({ ...before, [difference.key]: side }))}
                />
              ))}
            </section>
          )
        )
      })}
      <div className="stale-save__end">
        <p role="alert">{asked && unchosen.length > 0 ? say(words.missing(unchosen.length)) : ''}</p>
        {ways.map((as, index) => (
          <Button
            key={as}
            margin={false}
            buttonStyle={index === 0 ? 'primary' : 'secondary'}
            onClick={saveAs(as)}
          >
            {say(words.ways[as])}
          </Button>
        ))}
        <Button margin={false} buttonStyle="subtle" onClick={close}>
          {say(words.back)}
        </Button>
      </div>
    </div>
  )
}
