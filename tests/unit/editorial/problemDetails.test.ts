import { MongoClient } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { problemDetails } from '../../../src/editorial/hooks/problemDetails.ts'
import { freePort } from '../../helpers/freePort.ts'

const told = (error: Error) => {
  const req = { pathname: '/api/tiltak', i18n: { language: 'nn' } } as PayloadRequest
  return problemDetails({ error, req, context: {}, result: { errors: [{ message: 'Noko gjekk gale' }] } })
}

it('says that the database is away, and what to do, when it was lost in the middle of a request', async () => {
  const uri = `mongodb://127.0.0.1:${await freePort()}`
  const lost = await new MongoClient(uri, { serverSelectionTimeoutMS: 10 }).connect().catch((error) => error)
  expect(told(lost)).toMatchObject({
    status: 503,
    response: {
      errors: [{ message: 'Databasen svarte ikkje. La sida stå open, og prøv på nytt om litt.' }],
      type: 'urn:tilflytting:problem:database-away',
      instance: '/api/tiltak',
    },
  })
})

it('leaves the words of every other fault as they are', () => {
  expect(told(new Error('anything'))).toMatchObject({
    status: 500,
    response: { title: 'Noko gjekk gale', errors: [{ message: 'Noko gjekk gale' }], type: 'about:blank' },
  })
})
