import { randomBytes } from 'node:crypto'

/** A password to be shown once and changed: 16 signs, 96 random bits. */
export const oneTimePassword = (): string => randomBytes(12).toString('base64url')
