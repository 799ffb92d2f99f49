import { describe, expect, it } from 'vitest'
import { ConfigFault } from '../../../src/config/configFault.ts'
import { readEnv } from '../../../src/config/env.ts'

const secret = 'et-langt-og-tilfeldig-passord-for-tester'
const faultsOf = (source: Record<string, string>) => {
  try {
    readEnv(source)
  } catch (fault) {
    if (fault instanceof ConfigFault) return fault.faults
    throw fault
  }
  return []
}

describe('readEnv', () => {
  it('needs only a secret and falls back to SQLite in the data folder', () => {
    expect(readEnv({ PAYLOAD_SECRET: secret })).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATABASE_URI: 'file:./data/tilflytting.db',
      MEDIA_DIR: 'media',
      LOG_LEVEL: 'warn',
    })
  })

  it('puts the SQLite file in the chosen data folder', () => {
    expect(readEnv({ PAYLOAD_SECRET: secret, DATA_DIR: '/srv/data' }).DATABASE_URI).toBe(
      'file:/srv/data/tilflytting.db',
    )
  })

  it('tells every fault at once, the pair rule included', () => {
    const faults = faultsOf({
      NODE_ENV: 'staging',
      PORT: '70000',
      DATABASE_URI: 'postgres://localhost/x',
      PAYLOAD_SECRET: 'kort',
      SERVER_URL: 'ftp://example.org',
      FIRST_ADMIN_PASSWORD: 'kort',
      LOG_LEVEL: 'loud',
    })
    for (const name of ['NODE_ENV', 'PORT', 'DATABASE_URI', 'PAYLOAD_SECRET', 'SERVER_URL', 'LOG_LEVEL'])
      expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1)
    expect(faults).toContain('FIRST_ADMIN_PASSWORD må ha minst 12 tegn')
    expect(faults).toContain('FIRST_ADMIN_EMAIL og FIRST_ADMIN_PASSWORD må settes sammen, eller ingen av dem')
  })

  it.each([
    ['FIRST_ADMIN_EMAIL', 'leder@example.org'],
    ['FIRST_ADMIN_PASSWORD', 'tolv-tegn-eller-mer'],
  ])('refuses half a first administrator (%s alone)', (name, value) => {
    expect(faultsOf({ PAYLOAD_SECRET: secret, [name]: value })).toHaveLength(1)
  })

  it('refuses a missing secret', () => {
    expect(faultsOf({})).toEqual(['PAYLOAD_SECRET mangler (minst 32 tilfeldige tegn)'])
  })

  it('reads an empty value as not set', () => {
    expect(readEnv({ PAYLOAD_SECRET: secret, DATABASE_URI: '', SERVER_URL: ' ' })).toMatchObject({
      DATABASE_URI: 'file:./data/tilflytting.db',
    })
  })

  it('keeps only the origin of the public address', () => {
    expect(readEnv({ PAYLOAD_SECRET: secret, SERVER_URL: 'https://katalog.example.org/' }).SERVER_URL).toBe(
      'https://katalog.example.org',
    )
  })

  it.each(['mongodb://a,b/katalog?replicaSet=rs0', 'mongodb+srv://x/katalog', 'file:./x.db'])(
    'takes %s as a database',
    (uri) => {
      expect(readEnv({ PAYLOAD_SECRET: secret, DATABASE_URI: uri }).DATABASE_URI).toBe(uri)
    },
  )
})
