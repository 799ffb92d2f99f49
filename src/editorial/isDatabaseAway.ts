/** The driver's names for a server that is out of reach, was lost in the middle or is not found in time. */
const names =
  /^(Mongo(ose)?ServerSelectionError|MongoNetwork(Timeout)?Error|MongoPoolClearedError|MongoNotConnectedError)$/
const buffered = /buffering timed out/

/** Did the work fail because MongoDB was away, so that it may well succeed later? */
export const isDatabaseAway = (error: unknown): boolean =>
  error instanceof Error && (names.test(error.name) || buffered.test(error.message))
