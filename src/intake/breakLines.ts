/** The lines of a text, blank ones too, however its lines end. Line 1 is the first. */
export const breakLines = (text: string): string[] =>
  text.includes('\n') ? text.split(/\r?\n/) : text.split('\r')
