'use client'

import { useField } from '@payloadcms/ui'
import type { RelationshipFieldClientProps, Validate } from 'payload'
import { useCallback } from 'react'

/** The value and state of a relationship field of ours, checked as Payload checks its own. */
export const useRelationship = <Value>({
  field: { required },
  path: givenPath,
  readOnly,
  validate,
}: RelationshipFieldClientProps) => {
  const check = useCallback<Validate>(
    (value, options) => (validate as Validate | undefined)?.(value, { ...options, required }) ?? true,
    [validate, required],
  )
  const { path, value, setValue, showError, disabled } = useField<Value>({
    potentiallyStalePath: givenPath,
    validate: check,
  })
  return {
    path,
    domId: path.replaceAll('.', '__'),
    value,
    setValue,
    showError,
    readOnly: Boolean(readOnly || disabled),
  }
}
