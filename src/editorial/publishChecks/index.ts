import { hasField } from './hasField.ts'
import { hasIngress } from './hasIngress.ts'
import { hasSource } from './hasSource.ts'
import type { PublishCheck } from './publishCheck.ts'

/** What an entry must have to be published, one requirement a file. */
export const publishChecks: readonly PublishCheck[] = [hasIngress, hasField, hasSource]
