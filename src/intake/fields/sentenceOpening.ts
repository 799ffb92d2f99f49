/**
 * What opens a sentence that lists its values, up to the first of them: «Prosjektet retter seg mot …», «Kommunen har
 * brukt …», «Målgruppene er …».
 */
const opening =
  /^(?:\p{L}+\s+){1,4}?(?:(?:har\s+)?rett(?:er|ar|et|a)\s+seg\s+(?:inn\s+)?mot|er\s+(?:inn)?rett(?:et|a)\s+(?:inn\s+)?mot|er\s+mynt(?:et|a)?\s+på|(?:ønsker|ønskjer|vil|skal)\s+(?:å\s+)?nå|består\s+av|omfatt(?:er|ar)|bruk(?:er|ar|te)|(?:har|er|blei|ble|vart)\s+(?:blitt\s+|vorte\s+)?(?:brukt|nytta|gjennomført|arrangert|laget|laga|satset\s+på|satsa\s+på)|har\s+(?:vært|vore)|er|var)\s*:?\s+/iu

/** What ends a sentence whose list goes on below: «… er barnefamilier, men også:». */
const goesOnBelow = /,?\s*(?:(?:men|og|samt)\s+)?(?:også|òg|i tillegg)\s*:$/iu

/** The values that a sentence lists, without its opening and its end; null for a text that opens otherwise. */
export const listedInSentence = (text: string): string | null => {
  const values = text.replace(opening, '')
  return values === text ? null : values.replace(/\.$/, '').replace(goesOnBelow, '')
}
