import type { ArrayFieldValidation, TextFieldSingleValidation } from 'payload'
import { faultText } from '../../src/editorial/fault.ts'

interface Row {
  fra?: number | null
  til?: number | null
}

/** No period ends before it begins. */
export const validPeriods: ArrayFieldValidation = (rows, { req }) => {
  for (const row of (rows ?? []) as Row[])
    if (row.fra && row.til && row.til < row.fra)
      return faultText(req, 'periodReversed', { fra: row.fra, til: row.til })
  return true
}

/** Whole http(s) addresses only: a link must not run anything. */
export const webAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? req.t('validation:required') : true
  const protocol = URL.canParse(value) ? new URL(value).protocol : ''
  return ['https:', 'http:'].includes(protocol) || faultText(req, 'badLink')
}
