import { readFileSync } from 'node:fs'
import { createGeography } from '../../../../src/domain/geography/createGeography.ts'
import { type GeographyFiles, parseGeography } from '../../../../src/domain/geography/parseGeography.ts'

const seed = (name: string): string =>
  readFileSync(new URL(`../../../../seeds/geografi/${name}.csv`, import.meta.url), 'utf8')

export const seedFiles: GeographyFiles = {
  kommuner: seed('kommuner'),
  kommuneEndringer: seed('kommune_endringer'),
  fylker: seed('fylker'),
  fylkeEndringer: seed('fylke_endringer'),
  regioner: seed('regioner'),
}

export const seedGeography = createGeography(parseGeography(seedFiles).data)
