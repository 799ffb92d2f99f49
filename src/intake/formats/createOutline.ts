import type { Block } from './blocks.ts'
import { limits } from './limits.ts'
import { tableBlocks } from './tableBlocks.ts'
import { Unreadable } from './unreadable.ts'

/** Collects paragraphs and tables in the order they close; a table's cells may hold anything, tables too. */
export interface Outline {
  add(block: Block): void
  openTable(): void
  openRow(): void
  openCell(): void
  closeTable(): void
  blocks(): readonly Block[]
}

export const createOutline = (): Outline => {
  const top: Block[] = []
  const tables: Block[][][][] = []
  let characters = 0
  const sink = (): Block[] => tables.at(-1)?.at(-1)?.at(-1) ?? tables.at(-2)?.at(-1)?.at(-1) ?? top
  const closeTable = (): void => {
    const rows = tables.pop()
    const into = sink()
    if (rows) for (const block of tableBlocks(rows)) into.push(block)
  }
  return {
    add(block) {
      characters += block.text.length
      if (characters > limits.textCharacters)
        throw new Unreadable('document-too-long', { most: limits.textCharacters })
      if (block.text.trim() !== '') sink().push(block)
    },
    openTable: () => void tables.push([]),
    openRow: () => void tables.at(-1)?.push([]),
    openCell: () => void tables.at(-1)?.at(-1)?.push([]),
    closeTable,
    blocks() {
      while (tables.length > 0) closeTable()
      return top
    },
  }
}
