import type { CollectionConfig } from 'payload'
import { aktiviteter } from './aktiviteter.ts'
import { bliFaktorer } from './bliFaktorer.ts'
import { fagomrader } from './fagomrader.ts'
import { forslag } from './forslag.ts'
import { fylker } from './fylker.ts'
import { hendelser } from './hendelser.ts'
import { innlesinger } from './innlesinger.ts'
import { kildedokumenter } from './kildedokumenter.ts'
import { kommuner } from './kommuner.ts'
import { malgrupper } from './malgrupper.ts'
import { media } from './media.ts'
import { partnertyper } from './partnertyper.ts'
import { regioner } from './regioner.ts'
import { ressurser } from './ressurser.ts'
import { salgsargumenter } from './salgsargumenter.ts'
import { apiTabForAdministrators } from './shared/apiTabForAdministrators.ts'
import { comparedSaves } from './shared/comparedSaves.ts'
import { copiedTexts } from './shared/copiedTexts.ts'
import { saysWhenEmpty } from './shared/saysWhenEmpty.ts'
import { sider } from './sider.ts'
import { tiltak } from './tiltak.ts'
import { users } from './users.ts'

const all: CollectionConfig[] = [
  tiltak,
  ressurser,
  fagomrader,
  aktiviteter,
  malgrupper,
  salgsargumenter,
  partnertyper,
  bliFaktorer,
  kommuner,
  fylker,
  regioner,
  forslag,
  kildedokumenter,
  innlesinger,
  media,
  sider,
  users,
  hendelser,
]

/** Every collection, in the order of the admin's menu. */
export const collections: CollectionConfig[] = all
  .map(comparedSaves)
  .map(copiedTexts)
  .map(apiTabForAdministrators)
  .map(saysWhenEmpty)
