import { readFunding } from '../fields/readFunding.ts'
import { readLinks } from '../fields/readLinks.ts'
import { readPartners } from '../fields/readPartners.ts'
import { readPeriods } from '../fields/readPeriods.ts'
import type { ReadPicture, ReadReference } from '../reading.ts'
import {
  exactFunding,
  exactLink,
  exactPartner,
  exactPeriod,
  exactPicture,
  exactReference,
} from './exactValues.ts'
import { readCellLines } from './readCellLines.ts'
import type { RowContext } from './rowContext.ts'

/** The columns whose values have parts: partners, periods, money, links and pointers to other entries. */
export const readValueCells = ({ prepared, linesOf, under }: RowContext) => ({
  samarbeidspartnere: readCellLines(linesOf('samarbeidspartnere'), {
    exact: exactPartner(prepared.terms),
    free: (lines) => readPartners(under('samarbeidspartnere', lines)),
    ordliste: 'partnertyper',
  }),
  perioder: readCellLines(linesOf('perioder'), {
    exact: exactPeriod,
    free: (lines) => readPeriods(under('perioder', lines)),
    ordliste: 'perioder',
  }),
  finansiering: readCellLines(linesOf('finansiering'), {
    exact: exactFunding,
    free: (lines) => readFunding(under('finansiering', lines)),
    ordliste: null,
  }),
  lenker: readCellLines(linesOf('lenker'), {
    exact: exactLink,
    free: (lines) => ({ values: readLinks(lines), open: [] }),
    ordliste: null,
  }),
  bilder: readCellLines<ReadPicture>(linesOf('bilder'), {
    exact: exactPicture,
    free: (lines) => ({
      values: [],
      open: lines.map(({ linje, text }) => ({ linje, tekst: text, ordliste: null, forslag: [] })),
    }),
    ordliste: null,
  }),
  referanser: readCellLines<ReadReference>(linesOf('referanser'), {
    exact: exactReference,
    free: (lines) => ({
      values: lines.map(({ linje, text }) => ({ type: 'seOgsa', tekst: text, linje, sagtSom: text })),
      open: [],
    }),
    ordliste: null,
  }),
})
