'use client'

import { useId } from 'react'
import { useLanguage } from '../useLanguage.ts'
import type { Side } from './choices.ts'
import type { Difference } from './compareVersions.ts'
import { staleSaveWords as words } from './staleSaveWords.ts'
import { TextVersion, Version } from './Version.tsx'
import { type Teller, valueInWords } from './valueInWords.ts'

interface Props {
  difference: Difference
  chosen: Side | undefined
  tell: Teller
  choose: (side: Side) => void
}

const sides = ['mine', 'theirs'] as const

/** A field that differs: both versions side by side, each with its radio button. */
export const DifferenceField = ({ difference, chosen, tell, choose }: Props) => {
  const { say } = useLanguage()
  const id = useId()
  const { field, labels, key } = difference
  const lines = {
    mine: valueInWords(field, difference.mine, tell),
    theirs: valueInWords(field, difference.theirs, tell),
  }
  return (
    <fieldset className="stale-save__field" data-field={key}>
      <legend>{labels.map(tell.label).join(' – ')}</legend>
      <div className="stale-save__sides">
        {sides.map((side) => (
          <div key={side} className="stale-save__side">
            <input
              type="radio"
              id={`${id}-${side}`}
              name={id}
              checked={chosen === side}
              aria-describedby={`${id}-${side}-value`}
              onChange={() => choose(side)}
            />
            <label htmlFor={`${id}-${side}`}>{say(words[side])}</label>
            <div id={`${id}-${side}-value`} className="stale-save__value">
              {field.type === 'richText' && difference[side] ? (
                <TextVersion text={difference[side]} />
              ) : (
                <Version lines={lines[side]} others={lines[side === 'mine' ? 'theirs' : 'mine']} />
              )}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
