import { api } from './api.ts'
import { cards } from './cards.ts'
import { data } from './data.ts'
import { entry } from './entry.ts'
import { frame } from './frame.ts'
import { front } from './front.ts'
import { ground } from './ground.ts'
import { insight } from './insight.ts'
import { list } from './list.ts'
import { map } from './map.ts'
import { print } from './print.ts'
import { suggestions } from './suggestions.ts'

const parts = [ground, frame, front, cards, list, entry, insight, map, suggestions, api, data, print]

/** Our own rules, on top of Designsystemet's tokens and components. */
export const siteStyles = parts.join('\n')
