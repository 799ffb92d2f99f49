import { describe, expect, it } from 'vitest'
import { adminLanguageFromHeader } from '../../../../src/admin/i18n/adminLanguageFromHeader.ts'
import { cookieWithLanguage } from '../../../../src/admin/i18n/cookieWithLanguage.ts'

describe('adminLanguageFromHeader', () => {
  it.each([
    ['nn-NO', 'nn'],
    ['nn', 'nn'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5', 'nb'],
    ['nn-NO,nn;q=0.9,no-NO;q=0.8,no;q=0.6,nb-NO;q=0.5,nb;q=0.4,en-US;q=0.3', 'nn'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.3, nn;q=0.8', 'nn'],
    ['NN-no; Q=0.9, EN; q=0.8', 'nn'],
    ['se-NO, nn;q=0.5', 'nn'],
    ['nn;q=0, en;q=0.1', 'en'],
    ['nn;q=much, en;q=0.1', 'en'],
  ] as const)('reads %s as %s', (header, language) => {
    expect(adminLanguageFromHeader(header)).toBe(language)
  })

  it.each(['', '*', 'de-DE,de;q=0.9', ';;,', 'constructor'])(
    'takes bokmål where «%s» names none of ours',
    (header) => {
      expect(adminLanguageFromHeader(header)).toBe('nb')
    },
  )
})

describe('cookieWithLanguage', () => {
  it('adds the language of the browser to the other cookies', () => {
    expect(cookieWithLanguage('payload-token=abc; a=1', 'nn-NO')).toBe(
      'payload-token=abc; a=1; payload-lng=nn',
    )
  })

  it('makes a cookie header where there was none', () => {
    expect(cookieWithLanguage(undefined, 'nn')).toBe('payload-lng=nn')
    expect(cookieWithLanguage(undefined, undefined)).toBe('payload-lng=nb')
  })

  it('leaves a language that was chosen alone', () => {
    expect(cookieWithLanguage('a=1; payload-lng=en', 'nn')).toBe('a=1; payload-lng=en')
  })
})
