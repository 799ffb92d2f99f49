'use client'

import { useId } from 'react'
import { PlaceSelect } from '../places/PlaceSelect.tsx'
import { type Place, placeFields } from '../places/place.ts'
import { placeWords } from '../places/placeWords.ts'
import { LoadNote } from '../rest/LoadNote.tsx'
import { useAll } from '../rest/useAll.ts'
import { useProof } from './proof.ts'
import type { Content } from './valueText.ts'

interface Props {
  value: Content
  change: (part: Content) => void
}

/** A kommune of today, found by any name or number it has had. */
export const KommuneInput = ({ value, change }: Props) => {
  const { fieldLabel } = useProof()
  const loaded = useAll<Place>('kommuner', placeFields)
  const id = useId()
  if (loaded.state !== 'ready')
    return <LoadNote loaded={loaded} loading={placeWords.loading} failed={placeWords.failed} />
  const chosen = loaded.documents.find(({ nummer }) => nummer === value.nummer)
  return (
    <>
      <label htmlFor={id}>{fieldLabel('kommuner')}</label>
      <PlaceSelect
        places={loaded.documents}
        value={chosen?.id ?? null}
        inputId={id}
        readOnly={false}
        showError={false}
        onChange={(picked) => {
          const place = loaded.documents.find((one) => one.id === picked)
          change({ nummer: place?.nummer ?? '', navn: place?.navn ?? '' })
        }}
      />
    </>
  )
}
