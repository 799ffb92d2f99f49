'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { loadingRow } from './loadingRow.ts'

const patience = 1000

/**
 * Asks again for a row that never came. Payload's form takes an answer from the server to cover what was added in the
 * quarter of a second before it arrived, and so never asks for the fields of a row added just then: it would stay grey.
 */
export const WakeRows = () => {
  const { dispatchFields, getField } = useForm()
  const waiting = useFormFields(([fields]) => loadingRow(fields))
  const nudges = useRef(0)

  // Any change makes the form ask; only the field changed last counts as changed, so two take turns.
  const nudge = useEffectEvent((row: string) => {
    nudges.current += 1
    const path = nudges.current % 2 ? `${row}.id` : row.slice(0, row.lastIndexOf('.'))
    dispatchFields({ type: 'UPDATE', path, value: getField(path)?.value })
  })
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => nudge(waiting), patience)
    return () => clearInterval(timer)
  }, [waiting])

  return null
}
