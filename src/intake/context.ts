import type { Geography } from '../domain/geography/createGeography.ts'
import type { Term, Vocabulary } from '../domain/vocabulary.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { IntakeIssue, OpenItem } from './reading.ts'
import type { Line } from './splitLines.ts'
import type { Section } from './splitSections.ts'
import type { TermIndex } from './termIndex.ts'

/** A document as received. `source` names it for people; the format is told by name and content. */
export interface SourceDocument {
  source: string
  bytes: Uint8Array
}

/** A file as a source reader gets it; `bytes` is null where it could not be opened, or is gone. */
export interface SourceFile {
  source: string
  bytes: Uint8Array | null
}

/** A document whose text was taken out of its format, with what there was to tell of that. */
export interface ExtractedDocument {
  source: string
  text: string
  issues: readonly IntakeIssue[]
}

/** What a reader knows beforehand: the terms with all their labels, hidden ones too, and the places. */
export interface Knowledge {
  vocabularies: readonly Term[]
  geography: Geography
}

/** Knowledge made ready for looking up, once for all documents of a reader. */
export interface Prepared {
  terms: readonly Term[]
  indexes: Readonly<Record<Vocabulary, TermIndex>>
  gazetteer: Gazetteer
  geography: Geography
}

/** What every field reader may look at. */
export interface Context {
  /** Standing texts and the title taken out. */
  sections: readonly Section[]
  titleLine: Line | null
  indexes: Readonly<Record<Vocabulary, TermIndex>>
  geography: Geography
}

/** What a field reader found: values, what a person must decide, and lines that only lead a list in. */
export interface Findings<Value> {
  values: readonly Value[]
  open: readonly OpenItem[]
  introductions: readonly number[]
}
