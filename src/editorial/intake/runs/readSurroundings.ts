import type { PayloadRequest } from 'payload'
import { createGeography } from '../../../domain/geography/createGeography.ts'
import { readGeography } from '../../seeds/readGeography.ts'
import { kommunerUnder } from '../links/kommunerUnder.ts'
import type { Surroundings } from '../links/linksOf.ts'
import { createProfileIndex } from '../links/profileIndex.ts'
import { readProfiles } from '../links/readProfiles.ts'
import { readRegister } from '../register/readRegister.ts'

/** What the documents of a run are compared with: entries and waiting proposals as they are when it begins. */
export const readSurroundings = async (req: PayloadRequest): Promise<Surroundings> => ({
  profiles: createProfileIndex(await readProfiles(req)),
  kommunerUnder: kommunerUnder(createGeography(await readGeography('seeds', []))),
  register: await readRegister(req),
})
