import type { CollectionBeforeChangeHook } from 'payload'
import { inLanguage } from '../../domain/language.ts'
import { fault } from '../fault.ts'
import { publishChecks } from '../publishChecks/index.ts'

/** An entry goes public only when it says enough to be understood and traced. */
export const requirePublishable: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const entry = { ...originalDoc, ...data }
  const missing = publishChecks.filter((check) => !check.holds(entry))
  if (missing.length === 0) return data
  const mangler = missing.map((check) => inLanguage(check.missing, req.i18n?.language)).join('; ')
  throw fault(
    req,
    'unprocessable',
    'notReadyToPublish',
    { mangler },
    { checks: missing.map((check) => check.name) },
  )
}
