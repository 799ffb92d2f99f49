import type { Reading } from './reading.ts'

/** Nothing could be read: there are no lines, and the issues say why. */
export const isUnread = ({ linjer, issues }: Reading): boolean => linjer.length === 0 && issues.length > 0
