import { orOneSentence } from './orOneSentence.ts'
import { preflight } from './preflight.ts'

// The start runs this before a build that takes minutes.
await orOneSentence(preflight)
