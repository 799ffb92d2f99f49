import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Why a field is refused, in nynorsk. */
export const validation = {
  emailAddress: 'Skriv inn ei gyldig e-postadresse.',
  enterNumber: 'Skriv inn eit gyldig tal.',
  fieldHasNo: 'Dette feltet har ingen {{label}}',
  greaterThanMax: '{{value}} er meir enn det største som er tillate for {{label}}: {{max}}.',
  invalidBlock: 'Blokka «{{block}}» er ikkje tillaten.',
  invalidBlocks: 'Dette feltet har blokker som ikkje lenger er tillatne: {{blocks}}.',
  invalidInput: 'Det som står i dette feltet, er ugyldig.',
  invalidSelection: 'Valet i dette feltet er ugyldig.',
  invalidSelections: 'Desse vala i feltet er ugyldige:',
  latitudeOutOfBounds: 'Breiddegraden må vere mellom -90 og 90.',
  lessThanMin: '{{value}} er mindre enn det minste som er tillate for {{label}}: {{min}}.',
  limitReached: 'Grensa er nådd: Du kan leggje til høgst {{max}}.',
  longerThanMin: 'Teksten må ha minst {{minLength}} teikn.',
  longitudeOutOfBounds: 'Lengdegraden må vere mellom -180 og 180.',
  notValidDate: '«{{value}}» er ikkje ein gyldig dato.',
  required: 'Dette feltet må fyllast ut.',
  requiresAtLeast: 'Dette feltet krev minst {{count}} {{label}}.',
  requiresNoMoreThan: 'Dette feltet kan ha høgst {{count}} {{label}}.',
  requiresTwoNumbers: 'Dette feltet krev to tal.',
  shorterThanMax: 'Teksten kan ha høgst {{maxLength}} teikn.',
  timezoneRequired: 'Vel ei tidssone.',
  trueOrFalse: 'Dette feltet kan berre vere ja eller nei.',
  username: 'Skriv inn eit gyldig brukarnamn. Det kan ha bokstavar, tal, bindestrek, punktum og understrek.',
  validUploadID: 'Dette feltet viser ikkje til ei gyldig opplasting.',
} satisfies DefaultTranslationsObject['validation']
