import { randomUUID } from 'node:crypto'
import type { File, Payload } from 'payload'
import sharp from 'sharp'
import type { GuardedCollection } from './matrix.ts'

type Data = Record<string, unknown>

const unique = (): string => randomUUID().slice(0, 8)

/** A small real picture. */
export const picture = async (): Promise<File> => {
  const data = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#246' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: `bilde-${unique()}.png`, size: data.length }
}

/** Valid data of a new document, different at every call. */
export async function exampleOf(payload: Payload, collection: GuardedCollection): Promise<Data> {
  const name = `Eksempel ${unique()}`
  switch (collection) {
    case 'tiltak': {
      const fagomrade = await payload.create({
        collection: 'fagomrader',
        data: { nb: name, nn: name, status: 'gjeldende' },
        overrideAccess: true,
        depth: 0,
      })
      return {
        tittel: name,
        malform: 'nb',
        ingress: 'Et eksempel på et tiltak.',
        fagomrader: [fagomrade.id],
        evidens: 'utenVurdering',
        opphav: 'annet',
        kilde: { navn: 'Eksempelkommunen' },
      }
    }
    case 'ressurser':
      return { tittel: name, type: 'rapport', malform: 'nb' }
    case 'kommuner': {
      const fylke = await payload.create({
        collection: 'fylker',
        data: { nummer: unique(), navn: name },
        overrideAccess: true,
        depth: 0,
      })
      return { nummer: unique(), navn: name, navnEntydig: name, fylke: fylke.id }
    }
    case 'fylker':
      return { nummer: unique(), navn: name }
    case 'regioner':
      return { navn: name }
    case 'forslag':
      return { tittel: name, status: 'ny' }
    case 'kildedokumenter':
      return { navn: name, sha256: randomUUID() }
    case 'innlesinger':
      return { navn: name }
    case 'media':
      return { alt: name, kreditering: 'Eksempelfotografen', lisens: 'CC BY 4.0' }
    case 'sider':
      return { tittel: name, malform: 'nb' }
    case 'users':
      return {
        navn: name,
        email: `${unique()}@eksempel.no`,
        password: 'et langt nok passord',
        rolle: 'bidragsyter',
      }
    case 'hendelser':
      return {
        tidspunkt: new Date().toISOString(),
        handling: 'endret',
        samling: 'tiltak',
        dokument: unique(),
      }
    default:
      return { nb: name, nn: name, status: 'gjeldende' }
  }
}
