'use client'

import { FieldDescription, FieldError, FieldLabel, fieldBaseClass } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { RelationshipFieldClientProps } from 'payload'
import { LoadNote } from '../rest/LoadNote.tsx'
import { useAll } from '../rest/useAll.ts'
import { useRelationship } from '../useRelationship.ts'
import { TermPicker } from './TermPicker.tsx'
import { type Term, termFields } from './term.ts'
import './termChecklist.css'
import { termWords as words } from './termWords.ts'

/** Field for terms of one vocabulary: a checklist that is found in by every label. */
export const TermChecklist = (props: RelationshipFieldClientProps) => {
  const { field } = props
  const { path, domId, value, setValue, showError, readOnly } = useRelationship<string[] | null>(props)
  const loaded = useAll<Term>(String(field.relationTo), termFields)

  return (
    <div
      id={`field-${domId}`}
      className={`${fieldBaseClass} term-checklist${showError ? ' error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <fieldset aria-describedby={`about-${domId}`}>
        <legend>
          <FieldLabel as="span" label={field.label} path={path} required={field.required} />
        </legend>
        <div className={`${fieldBaseClass}__wrap`}>
          <FieldError path={path} showError={showError} />
          <LoadNote loaded={loaded} loading={words.loading} failed={words.failed} />
          {loaded.state === 'ready' && (
            <TermPicker
              terms={loaded.documents}
              value={value ?? []}
              readOnly={readOnly}
              onChange={setValue}
            />
          )}
        </div>
        <div id={`about-${domId}`}>
          <FieldDescription description={field.admin?.description} path={path} />
        </div>
      </fieldset>
    </div>
  )
}
