import type { Malform } from '../../domain/malform.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** The texts of the public half; every language fills the same shape. */
export type UiWords = typeof nb

export const words: Readonly<Record<Malform, UiWords>> = { nb, nn }
