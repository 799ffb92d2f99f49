import path from 'node:path'
import type { Env } from './env.ts'

/** Where the frozen editions of the catalogue are kept. */
export const editionsFolder = ({ DATA_DIR }: Pick<Env, 'DATA_DIR'>): string => path.join(DATA_DIR, 'utgaver')
