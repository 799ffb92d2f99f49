import type { Knowledge } from '../../intake/context.ts'
import { createSourceReader, type SourceReading } from '../../intake/createSourceReader.ts'
import { bytesOf } from './bytesOf.ts'

/** Readings one by one, in the order of the files: memory holds one file at a time. */
export async function* readFiles(
  files: readonly string[],
  knowledge: Knowledge,
): AsyncGenerator<SourceReading> {
  const read = createSourceReader(knowledge)
  for (const source of files) yield* read({ source, bytes: await bytesOf(source) })
}
