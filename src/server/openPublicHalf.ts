import type { Env } from '../config/env.ts'
import { createPublicHalf, type PublicHalf, type PublicOptions } from '../public/createPublicHalf.ts'
import { hotPublicHalf } from './hotPublicHalf.ts'

/** The public half; in development one that follows its files. */
export const openPublicHalf = async (
  env: Pick<Env, 'NODE_ENV'>,
  options: PublicOptions,
): Promise<PublicHalf> =>
  env.NODE_ENV === 'development' ? hotPublicHalf(options) : createPublicHalf(options)
