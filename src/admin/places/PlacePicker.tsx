'use client'

import { FieldDescription, FieldError, FieldLabel, fieldBaseClass } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { RelationshipFieldClientProps } from 'payload'
import { useId } from 'react'
import { LoadNote } from '../rest/LoadNote.tsx'
import { useAll } from '../rest/useAll.ts'
import { useRelationship } from '../useRelationship.ts'
import { PlaceSelect } from './PlaceSelect.tsx'
import { type Place, placeFields } from './place.ts'
import './placePicker.css'
import { placeWords as words } from './placeWords.ts'

/** Field for one kommune, found by its name, a former name or any number it has had. */
export const PlacePicker = (props: RelationshipFieldClientProps) => {
  const { field } = props
  const { path, domId, value, setValue, showError, readOnly } = useRelationship<string | null>(props)
  const loaded = useAll<Place>(String(field.relationTo), placeFields)
  const inputId = useId()

  return (
    <div
      id={`field-${domId}`}
      className={`${fieldBaseClass} relationship place-picker${showError ? ' error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel htmlFor={inputId} label={field.label} path={path} required={field.required} />
      <div className={`${fieldBaseClass}__wrap`}>
        <FieldError path={path} showError={showError} />
        <LoadNote loaded={loaded} loading={words.loading} failed={words.failed} />
        {loaded.state === 'ready' && (
          <PlaceSelect
            places={loaded.documents}
            value={value ?? null}
            inputId={inputId}
            readOnly={readOnly}
            showError={showError}
            onChange={setValue}
          />
        )}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
