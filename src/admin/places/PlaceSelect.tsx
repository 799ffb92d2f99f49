'use client'

import { ReactSelect, type ReactSelectOption } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { type Say, useLanguage } from '../useLanguage.ts'
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

const option = ({ place, metAs }: FoundPlace, say: Say): ReactSelectOption<string> => {
  const name = `${place.navnEntydig} (${place.nummer})`
  const other = metAs && (metAs.former ? say(words.former(metAs.text)) : metAs.text)
  return { value: place.id, label: other ? `${name} – ${other}` : name }
}

/** The combobox over loaded kommuner. The search is ours, so react-select is told to show all it is given. */
export const PlaceSelect = ({ places, value, inputId, readOnly, showError, onChange }: Props) => {
  const { say } = useLanguage()
  const [search, setSearch] = useState('')
  const options = useMemo(
    () => findPlaces(places, search).map((found) => option(found, say)),
    [places, search, say],
  )
  const chosen = places.find((place) => place.id === value)

  return (
    <ReactSelect
      {...spokenPlaces(say)}
      inputId={inputId}
      options={options}
      value={chosen && option({ place: chosen, metAs: null }, say)}
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
