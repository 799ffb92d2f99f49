import type { Client, InStatement, Transaction } from '@libsql/client'
import { type EndTurn, turns } from './turns.ts'

const write = /^\s*(insert|update|delete|replace|create|alter|drop|reindex|analyze|vacuum)\b/i
const isWrite = (statement: InStatement) =>
  write.test(typeof statement === 'string' ? statement : statement.sql)

const transactionOf = (writer: Client, endTurn: EndTurn): Transaction => {
  const end = async (command: 'COMMIT' | 'ROLLBACK') => {
    if (transaction.closed) return
    transaction.closed = true
    try {
      await writer.execute(command)
    } catch (fault) {
      // A full disk has rolled it back already; a commit that fails leaves it open. Either way the next gets its turn.
      await writer.execute('ROLLBACK').catch(() => undefined)
      if (command === 'COMMIT') throw fault
    } finally {
      endTurn()
    }
  }
  const transaction: Transaction = {
    closed: false,
    execute: (statement) => writer.execute(statement),
    batch: async (statements) => {
      const results = []
      for (const statement of statements) results.push(await writer.execute(statement))
      return results
    },
    // The driver's own would roll the transaction back.
    executeMultiple: async () => {
      throw new Error('executeMultiple is not offered inside a transaction')
    },
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => void end('ROLLBACK'),
  }
  return transaction
}

/**
 * Lets all transactions of `reader` run on `writer`, one after the other, and its single writes between them.
 * The driver itself opens a connection for every transaction, never closes it, and fails the second of two writers
 * (or stops the whole process for `busyTimeout`, as its calls are synchronous). `patience` is in ms.
 */
export const writeInTurns = (reader: Client, writer: Client, patience: number): void => {
  const nextTurn = turns(patience)
  const execute = reader.execute.bind(reader) as (statement: InStatement) => ReturnType<Client['execute']>

  reader.transaction = async () => {
    const endTurn = await nextTurn()
    try {
      await writer.execute('BEGIN IMMEDIATE')
    } catch (fault) {
      endTurn()
      throw fault
    }
    return transactionOf(writer, endTurn)
  }

  reader.execute = async (statement: InStatement) => {
    if (!isWrite(statement)) return execute(statement)
    const endTurn = await nextTurn()
    try {
      return await execute(statement)
    } finally {
      endTurn()
    }
  }
}
