/** A text that any database keeps: they end one at NUL and refuse half a sign, and browsers show both as «\ufffd». */
export const storableText = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd')
