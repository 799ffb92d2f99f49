import type { Words } from '../../domain/language.ts'

type Sentence = readonly [pattern: RegExp, say: (parts: readonly string[]) => Words]

/** What react-select, the sorting and the calendar tell a screen reader, with names and numbers in it. */
export const englishSentences: readonly Sentence[] = [
  [
    /^(\d+) results? available( for search term (.*))?\.$/,
    ([en = '', n = '']) => ({
      nb: n === '1' ? '1 treff.' : `${n} treff.`,
      nn: n === '1' ? '1 treff.' : `${n} treff.`,
      en,
    }),
  ],
  [
    /^(?:option |)(.*?) (?:selected )?focused, (\d+) of (\d+)\.$/,
    ([en = '', name = '', at = '', of = '']) => ({
      nb: `${name}, ${at} av ${of}.`,
      nn: `${name}, ${at} av ${of}.`,
      en,
    }),
  ],
  [
    /^option (.*), selected\.$/,
    ([en = '', name = '']) => ({ nb: `${name} er valgt.`, nn: `${name} er vald.`, en }),
  ],
  [
    /^option (.*), deselected\.$/,
    ([en = '', name = '']) => ({ nb: `${name} er fjernet.`, nn: `${name} er fjerna.`, en }),
  ],
  [
    /^All selected options have been cleared\.$/,
    ([en = '']) => ({ nb: 'Valget er fjernet.', nn: 'Valet er fjerna.', en }),
  ],
  [
    /^(.*?) ?is focused ?,.*press Down to open the menu,.*$/s,
    ([en = '']) => ({
      nb: 'Skriv for å søke, eller trykk pil ned for å se listen.',
      nn: 'Skriv for å søkje, eller trykk pil ned for å sjå lista.',
      en,
    }),
  ],
  [/^Edit (.+)$/, ([en = '', name = '']) => ({ nb: `Rediger ${name}`, nn: `Rediger ${name}`, en })],
  [/^Choose (.+ \d{4})$/, ([en = '', day = '']) => ({ nb: `Velg ${day}`, nn: `Vel ${day}`, en })],
  [
    /^Not available (.+ \d{4})$/,
    ([en = '', day = '']) => ({ nb: `Kan ikke velges: ${day}`, nn: `Kan ikkje veljast: ${day}`, en }),
  ],
  [
    /^Month (.+), (\d{4})$/,
    ([en = '', month = '', year = '']) => ({ nb: `${month} ${year}`, nn: `${month} ${year}`, en }),
  ],
  [
    /^Picked up draggable item (.*)\.$/,
    ([en = '']) => ({ nb: 'Du har tatt tak.', nn: 'Du har teke tak.', en }),
  ],
  [
    /^Draggable item (.*) was moved over droppable area (.*)\.$/,
    ([en = '']) => ({ nb: 'Flyttet ett hakk.', nn: 'Flytta eitt hakk.', en }),
  ],
  [
    /^Draggable item (.*) was dropped (.*)\.?$/,
    ([en = '']) => ({ nb: 'Sluppet på den nye plassen.', nn: 'Sleppt på den nye plassen.', en }),
  ],
  [
    /^Dragging was cancelled\. (.*)$/,
    ([en = '']) => ({ nb: 'Avbrutt. Ingenting er flyttet.', nn: 'Avbrote. Ingenting er flytta.', en }),
  ],
]
