import type { Prepared } from '../context.ts'
import { detectMalform } from '../detectMalform.ts'
import { personalDataOf } from '../personalDataOf.ts'
import type { OpenItem, Reading } from '../reading.ts'
import { redact } from '../redact.ts'
import { splitLines } from '../splitLines.ts'
import { accountCells } from './accountCells.ts'
import { evidenceNames, malformNames, originNames } from './choices.ts'
import type { Column } from './columns.ts'
import { readChoice } from './readChoice.ts'
import { readPlaceCells } from './readPlaceCells.ts'
import { readTermCells } from './readTermCells.ts'
import { eachText, wholeText } from './readTextCells.ts'
import { readValueCells } from './readValueCells.ts'
import { createRowContext } from './rowContext.ts'
import type { RowText } from './rowText.ts'

interface RowDocument {
  source: string
  row: RowText
  issues: Reading['issues']
}

const unknownCells = ({ cells }: RowText): OpenItem[] =>
  cells
    .filter(({ column }) => column === null)
    .map(({ linje, name, lines }) => ({
      linje,
      tekst: `${name}: ${lines.map(({ raw }) => raw).join(' ')}`,
      ordliste: null,
      forslag: [],
    }))

const namesSource = ({ columns }: RowText): boolean => columns.has('kildeNavn') || columns.has('kildeUrl')

/** Reads one row of a table as a document: a cell speaks of its column only, so nothing is guessed from running text. */
export const readTableRow = ({ source, row, issues }: RowDocument, prepared: Prepared): Reading => {
  const context = createRowContext(row, prepared)
  const { linesOf, textOf, under } = context
  const one = (column: Column) => wholeText(context, column)
  const oneOrNone = (column: Column) => [one(column)].filter((text) => text !== null)
  const each = (column: Column) => eachText(context, column)

  const terms = {
    fagomrader: readTermCells(context, 'fagomrader'),
    aktiviteter: readTermCells(context, 'aktiviteter'),
    salgsargumenter: readTermCells(context, 'salgsargumenter'),
    malgrupper: readTermCells(context, 'malgrupper'),
    bliFaktorer: readTermCells(context, 'bliFaktorer'),
  }
  const values = readValueCells(context)
  const { kommuner, fylker } = readPlaceCells(context)
  const malform = readChoice(malformNames, linesOf('malform'))
  const evidens = readChoice(evidenceNames, linesOf('evidens'))
  const opphav = readChoice(originNames, linesOf('opphav'))
  const prose = [...textOf('ingress'), ...textOf('beskrivelse'), ...textOf('hovedmal')]

  const lists = [...Object.values(terms), ...Object.values(values), kommuner]
  const valued = new Set(lists.flatMap((list) => list.values.map(({ linje }) => linje)))
  const open = [...lists, malform, evidens, opphav]
    .flatMap((found) => [...found.open])
    .concat(unknownCells(row))
  return {
    source,
    innholdstype: 'tiltak',
    malform: malform.value ?? detectMalform(null, under('text', prose).sections),
    tittel: one('tittel'),
    ingress: one('ingress'),
    beskrivelse: each('beskrivelse'),
    fagomrader: terms.fagomrader.values,
    kommuner: kommuner.values,
    fylker,
    regioner: each('regioner').map(({ linje, tekst }) => ({ linje, sagtSom: tekst, navn: tekst })),
    perioder: values.perioder.values,
    aktiviteter: terms.aktiviteter.values,
    salgsargumenter: terms.salgsargumenter.values,
    malgrupper: terms.malgrupper.values,
    samarbeidspartnere: values.samarbeidspartnere.values,
    hovedmal: oneOrNone('hovedmal'),
    delmal: each('delmal'),
    arbeidsomrader: each('arbeidsomrader'),
    organisering: oneOrNone('organisering'),
    resultater: oneOrNone('resultater'),
    finansiering: values.finansiering.values,
    referanser: values.referanser.values,
    lenker: values.lenker.values,
    opphav: opphav.value === 'annet' ? null : opphav.value,
    oppgitt: {
      bliFaktorer: terms.bliFaktorer.values,
      bilder: values.bilder.values,
      evidens: evidens.value,
      kilde: namesSource(row)
        ? { navn: one('kildeNavn')?.tekst ?? null, url: one('kildeUrl')?.tekst ?? null }
        : null,
    },
    uavklart: open.map((item) => ({ ...item, tekst: redact(item.tekst) })).sort((a, b) => a.linje - b.linje),
    personopplysninger: personalDataOf(splitLines(row.text)),
    linjer: accountCells(row, valued, open),
    issues,
  }
}
