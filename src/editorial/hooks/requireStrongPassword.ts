import type { CollectionBeforeValidateHook } from 'payload'
import { fault } from '../fault.ts'

const minimumLength = 12

/** Length is the one rule of passwords that helps. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password = data?.password
  if (typeof password === 'string' && password.length < minimumLength)
    throw fault(req, 'unprocessable', 'weakPassword')
  return data
}
