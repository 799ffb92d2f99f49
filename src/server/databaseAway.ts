import { StartFault } from './startFault.ts'

/** The database does not answer now and may do so later: waiting can help, where other faults need a hand. */
export class DatabaseAway extends StartFault {}
