import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Corrections to Payload's bokmål about refused fields. */
export const validation = {
  emailAddress: 'Skriv inn en gyldig e-postadresse.',
  enterNumber: 'Skriv inn et gyldig tall.',
  greaterThanMax: '{{value}} er mer enn det største som er tillatt for {{label}}: {{max}}.',
  invalidBlock: 'Blokken «{{block}}» er ikke tillatt.',
  invalidInput: 'Det som står i dette feltet, er ugyldig.',
  invalidSelection: 'Valget i dette feltet er ugyldig.',
  invalidSelections: 'Disse valgene i feltet er ugyldige:',
  latitudeOutOfBounds: 'Breddegraden må være mellom -90 og 90.',
  lessThanMin: '{{value}} er mindre enn det minste som er tillatt for {{label}}: {{min}}.',
  limitReached: 'Grensen er nådd: Du kan legge til høyst {{max}}.',
  longerThanMin: 'Teksten må ha minst {{minLength}} tegn.',
  longitudeOutOfBounds: 'Lengdegraden må være mellom -180 og 180.',
  notValidDate: '«{{value}}» er ikke en gyldig dato.',
  required: 'Dette feltet må fylles ut.',
  requiresAtLeast: 'Dette feltet krever minst {{count}} {{label}}.',
  requiresNoMoreThan: 'Dette feltet kan ha høyst {{count}} {{label}}.',
  shorterThanMax: 'Teksten kan ha høyst {{maxLength}} tegn.',
  timezoneRequired: 'Velg en tidssone.',
  trueOrFalse: 'Dette feltet kan bare være ja eller nei.',
  username: 'Skriv inn et gyldig brukernavn. Det kan ha bokstaver, tall, bindestrek, punktum og understrek.',
  validUploadID: 'Dette feltet viser ikke til en gyldig opplasting.',
} satisfies Partial<DefaultTranslationsObject['validation']>
