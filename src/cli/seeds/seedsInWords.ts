import type { SanitizedConfig } from 'payload'
import type { KeptReason, SeedReport, WrittenDocument } from '../../editorial/seeds/seedReport.ts'

interface Told {
  /** False after a trial. */
  write: boolean
  collections: SanitizedConfig['collections']
}

const kept: Record<KeptReason, string> = {
  changed: 'endret av redaksjonen',
  trashed: 'lagt i papirkurven av redaksjonen',
  deleted: 'slettet av redaksjonen',
}
const outcome: Record<WrittenDocument['write'], string> = { create: 'ny', update: 'endret' }

/** More of one collection than this are told as a count: a first load is hundreds. */
const mostNamed = 30

/** What a load did, or would do, for an operator: what it wrote, what it left to the editors, and faults of the files. */
export const seedsInWords = ({ written, kept: left, issues }: SeedReport, { write, collections }: Told) => {
  const named = (slug: string): string => {
    const plural = collections.find((collection) => collection.slug === slug)?.labels.plural
    return plural && typeof plural === 'object' && 'nb' in plural ? String(plural.nb) : slug
  }
  const list = (slug: string): string[] => {
    const documents = written.filter(({ collection }) => collection === slug)
    if (documents.length > mostNamed) return [`${named(slug)}: ${documents.length} nye eller endrede`]
    return [named(slug), ...documents.map((one) => `  ${one.title} (${one.key}): ${outcome[one.write]}`)]
  }
  const lines = [
    ...[...new Set(written.map(({ collection }) => collection))].flatMap(list),
    ...(left.length > 0 ? ['Står urørt:'] : []),
    ...left.map(
      ({ collection, title, key, reason }) => `  ${named(collection)}: ${title} (${key}), ${kept[reason]}`,
    ),
    ...(issues.length > 0 ? ['Feil i frøfilene:'] : []),
    ...issues.map(({ code, place }) => `  ${place ?? ''}: ${code}`),
    written.length === 0 ? 'Databasen har alt som frøene har.' : ending(written.length, write),
  ]
  return `${lines.join('\n')}\n`
}

const ending = (count: number, write: boolean): string => {
  const documents = `${count} ${count === 1 ? 'dokument' : 'dokumenter'}`
  return write
    ? `${documents} skrevet.`
    : `${documents} ville blitt skrevet. Dette var en prøve: legg til --write for å skrive.`
}
