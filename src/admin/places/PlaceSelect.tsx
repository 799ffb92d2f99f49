'use client'

import { ReactSelect, type ReactSelectOption } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { type FoundPlace, findPlaces } from './findPlaces.ts'
import type { Place } from './place.ts'
import { placeWords as words } from './placeWords.ts'
import { spokenPlaces } from './spokenPlaces.ts'

interface Props {
  places: readonly Place[]
  value: string | null
  inputId: string
  readOnly: boolean
  showError: boolean
  onChange: (value: string | null) => void
}

const option = ({ place, metAs }: FoundPlace): ReactSelectOption<string> => ({
  value: place.id,
  label: `${place.navnEntydig} (${place.nummer})${metAs ? ` – ${metAs}` : ''}`,
})

/** The combobox over loaded kommuner. The search is ours, so react-select is told to show all it is given. */
export const PlaceSelect = ({ places, value, inputId, readOnly, showError, onChange }: Props) => {
  const { say } = useLanguage()
  const [search, setSearch] = useState('')
  const options = useMemo(() => findPlaces(places, search).map(option), [places, search])
  const chosen = places.find((place) => place.id === value)

  return (
    <ReactSelect
      {...spokenPlaces(say)}
      inputId={inputId}
      options={options}
      value={chosen && option({ place: chosen, metAs: null })}
      disabled={readOnly}
      showError={showError}
      filterOption={() => true}
      onInputChange={setSearch}
      onChange={(picked) => onChange(picked && !Array.isArray(picked) ? String(picked.value) : null)}
      placeholder={say(words.choose)}
      noOptionsMessage={({ inputValue }) => say(words.nothing(inputValue))}
    />
  )
}
