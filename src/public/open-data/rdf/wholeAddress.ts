/** Half a sign is no sign: it becomes the mark for one that was lost. */
export const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

/** An address with what an address may not hold (RFC 3987) percent-encoded. */
export const wholeAddress = (iri: string): string =>
  whole(iri).replace(/[\p{Cc} <>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))
