/** Said of a picture that has no open licence: whoever made it has agreed to this use alone. */
export const byAgreement = 'avtale'
