/** How date fields show a day; Payload's own default is the American order. */
export const dayFormat = { displayFormat: 'd. MMM yyyy' }
