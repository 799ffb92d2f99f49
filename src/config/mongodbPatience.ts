/** How long MongoDB may be silent before whoever asks is told so, in ms; a server that has frozen shows as fast. */
export const mongodbPatience = {
  serverSelectionTimeoutMS: 5000,
  connectTimeoutMS: 5000,
  heartbeatFrequencyMS: 5000,
} as const
