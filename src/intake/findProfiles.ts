import type { FoundName } from './findNames.ts'
import { givenNames } from './givenNames.ts'

/** A profile in a social network, by its name: «facebook.com/kari.nordmann», «linkedin.com/in/kari-nordmann». */
const profile =
  /(?<![\p{L}\d-])(?:linkedin\.com\/in\/([\p{L}\d%-]{3,80})|(?:facebook|instagram|twitter|x|tiktok)\.com\/@?((\p{L}{3,20})(?:[._]\p{L}{3,30}){1,3}))/giu

const asName = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** Persons whom the address of a profile names. Pages of projects bear no given name first. */
export const findProfiles = (text: string): FoundName[] =>
  [...text.matchAll(profile)].flatMap(({ 0: whole, 1: member, 2: handle, 3: given, index }) => {
    const tekst = member ?? (given && givenNames.has(asName(given)) ? handle : undefined)
    return tekst ? [{ type: 'navn' as const, tekst, start: index + whole.lastIndexOf(tekst) }] : []
  })
