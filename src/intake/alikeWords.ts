import { allowedSlips } from '../domain/closestMatches.ts'
import { editDistance } from '../domain/editDistance.ts'

const commonStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/**
 * Endings of nouns, adjectives and verbs in either written standard; what is left over on both sides must be one. An m
 * is doubled before an ending («ungdommer»).
 */
const ending =
  /^m?(?:e|a|r|t|n|s|en|et|er|ar|ane|ene|ere|arar|arane|erne|ende|ande|ede|ing|ingar|inger|are|ast|est|iske|isk|eleg|elege|elig|elige|ert|erte|era|ere|ene|inga|ingen)?$/

/** The same word, misspelt within reason or inflected otherwise («tilflyttarar», «tilflyttere», «tilflyttande»). */
export const alikeWords = (a: string, b: string): boolean => {
  if (a === b) return true
  const slips = Math.min(allowedSlips(a.length), allowedSlips(b.length))
  if (slips > 0 && editDistance(a, b, slips) <= slips) return true
  const start = commonStart(a, b)
  return start >= 5 && ending.test(a.slice(start)) && ending.test(b.slice(start))
}
