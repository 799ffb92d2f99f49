import { parseFylker } from './parseFylker.ts'
import { parseKommuner } from './parseKommuner.ts'
import { parseRegioner } from './parseRegioner.ts'
import type { TableIssue } from './parseTable.ts'
import type { GeographyData } from './place.ts'

/** The texts of the five tables in `seeds/geografi`. */
export interface GeographyFiles {
  kommuner: string
  kommuneEndringer: string
  fylker: string
  fylkeEndringer: string
  regioner: string
}

/** Reads the five tables. A bad row is left out and reported with its file and line; the rest stands. */
export const parseGeography = (
  files: GeographyFiles,
): { data: GeographyData; issues: readonly TableIssue[] } => {
  const fylker = parseFylker(files.fylker, files.fylkeEndringer)
  const fylkesnumre = new Set(fylker.fylker.map(({ nummer }) => nummer))
  const kommuner = parseKommuner(files.kommuner, files.kommuneEndringer, fylkesnumre)
  const kommunenumre = new Set(kommuner.kommuner.map(({ nummer }) => nummer))
  const regioner = parseRegioner(files.regioner, kommunenumre)
  return {
    data: { kommuner: kommuner.kommuner, fylker: fylker.fylker, regioner: regioner.regioner },
    issues: [...fylker.issues, ...kommuner.issues, ...regioner.issues],
  }
}
