import { describe, expect, it } from 'vitest'
import { bytesOf, docxOf, odtOf, pdfOf, pdfPlaced, pdfText } from './madeFiles.ts'
import { readAll, textOf } from './readAll.ts'

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const listed = '<w:numPr><w:numId w:val="1"/></w:numPr>'

describe('a web page', () => {
  it('gives its main content, with lists, headings and links, and nothing of the site around it', async () => {
    const page = `<!doctype html><html><head><title>Fjordlykta – Eksempel kommune</title><style>p{}</style></head><body>
      <div id="cookie-banner">Vi bruker informasjonskapsler</div><header><nav><a href="/">Hjem</a></nav></header>
      <main><h1>Fjordlykta</h1><p>Et prosjekt for <b>tilflytting</b><br>ved fjorden.</p>
      <h2>Målgrupper</h2><ul><li>Ungdom</li><li><p>Barnefamilier</p></li></ul>
      <table><tr><th>Periode</th><td>2009&ndash;2012</td></tr></table><aside>Eier: kommunen</aside>
      <p>Les <a href="https://example.com/fjordlykta">mer her</a>.</p><script>alert(1)</script>
      <p style="display:none">Skjult</p></main><aside>Andre saker</aside><footer>Telefon</footer></body></html>`
    expect((await textOf('side.html', bytesOf(page))).split('\n').filter(Boolean)).toEqual([
      '# Fjordlykta',
      'Et prosjekt for tilflytting',
      'ved fjorden.',
      '## Målgrupper',
      '- Ungdom',
      '- Barnefamilier',
      '## Periode',
      '2009–2012',
      'Eier: kommunen',
      'Les mer her.',
      '## Lenker',
      '- [mer her](https://example.com/fjordlykta)',
    ])
  })

  it('is read whole where it marks no main content, and named by its title where it has no heading', async () => {
    const page =
      '<html><title>Havgløtt | Eksempel</title><body class="has-sidebar"><p>Vi pusser opp kaia.</p></body></html>'
    expect(await textOf('side.htm', bytesOf(page))).toBe('# Havgløtt\n\nVi pusser opp kaia.')
  })
})

describe('a Word document', () => {
  it('gives headings, lists, tables, text boxes and soft line breaks', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('I boksen'))}</w:txbxContent></mc:Choice>
      <mc:Fallback><w:txbxContent>${paragraph(run('I boksen'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`
    const body = [
      paragraph(run('Fjordlykta'), '<w:pStyle w:val="Tittel"/>'),
      paragraph(`${run('Første linje')}<w:r><w:br/></w:r>${run('andre linje')}`),
      paragraph(run('Målgrupper'), '<w:pStyle w:val="Min1"/>'),
      paragraph(run('Ungdom'), listed),
      paragraph(run('Barnefamilier'), listed),
      paragraph(box),
      `<w:tbl><w:tr>${cell('Periode')}${cell('2009–2012')}</w:tr><w:tr>${cell('Eier')}${cell('Kommunen')}</w:tr></w:tbl>`,
    ].join('')
    const styles = `<w:styles><w:style w:styleId="Tittel"><w:name w:val="Title"/></w:style>
      <w:style w:styleId="O1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="Min1"><w:name w:val="Min overskrift"/><w:basedOn w:val="O1"/></w:style></w:styles>`
    expect(
      (await textOf('brev.docx', docxOf(body, { 'word/styles.xml': styles }))).split('\n').filter(Boolean),
    ).toEqual([
      '# Fjordlykta',
      'Første linje',
      'andre linje',
      '## Målgrupper',
      '- Ungdom',
      '- Barnefamilier',
      'I boksen',
      '## Periode',
      '2009–2012',
      'Eier: Kommunen',
    ])
  })

  it('gives text boxes of older programs, and notes with their own links', async () => {
    const note = (text: string) => `<w:note>${paragraph(text)}</w:note>`
    const target = 'https://eksempel.no/rapport'
    const bytes = docxOf(
      paragraph(
        `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(run('I boksen'))}</w:txbxContent></v:textbox></w:pict></w:r>`,
      ),
      {
        'word/footnotes.xml': note(`<w:hyperlink r:id="r1">${run('Rapporten')}</w:hyperlink>`),
        'word/_rels/footnotes.xml.rels': `<Relationships><Relationship Id="r1" Target="${target}"/></Relationships>`,
        'word/endnotes.xml': note(run('Tall fra kommunen.')),
      },
    )
    expect((await textOf('brev.docx', bytes)).split('\n').filter(Boolean)).toEqual([
      'I boksen',
      'Rapporten',
      'Tall fra kommunen.',
      '## Lenker',
      `- [Rapporten](${target})`,
    ])
  })

  it('leaves out what is struck out or hidden, and keeps what was inserted', async () => {
    const body = paragraph(
      `${run('Vi ')}<w:ins>${run('pusser')}</w:ins><w:del><w:r><w:delText>river</w:delText></w:r></w:del>${run(' kaia')}<w:r><w:rPr><w:vanish/></w:rPr><w:t> hemmelig</w:t></w:r>`,
    )
    expect(await textOf('brev.docx', docxOf(body))).toBe('Vi pusser kaia')
  })
})

describe('an OpenDocument text', () => {
  it('gives headings, lists and soft line breaks, without comments and deletions', async () => {
    const body = `<text:tracked-changes><text:p>Slettet</text:p></text:tracked-changes>
      <text:h text:outline-level="1">Fjordlykta</text:h>
      <text:p>Vi<text:s text:c="2"/>pusser<text:line-break/>kaia<office:annotation><text:p>Sikkert?</text:p></office:annotation></text:p>
      <text:list><text:list-item><text:p>Ungdom</text:p></text:list-item></text:list>`
    expect(await textOf('brev.odt', odtOf(body))).toBe('## Fjordlykta\n\nVi pusser\nkaia\n\n- Ungdom')
  })
})

describe('a PDF', () => {
  it('gives paragraphs with the lines joined, words put together, headings and lists', {
    timeout: 30_000,
  }, async () => {
    const body = [
      'Prosjektet skal gjere det enklare for folk utanfrå å finne seg til rette i bygde-',
      'samfunnet, og det skal vare lenge nok til at kommunen ser om noko har hjelpt dei',
      'som kom.',
      'Aktiviteter',
      '- Eget nettsted',
      '- Annonsering i media',
    ]
    const latin = (lines: readonly string[]) => Buffer.from(pdfText(lines), 'latin1')
    expect(await textOf('rapport.pdf', pdfOf(latin(body)))).toBe(
      [
        'Prosjektet skal gjere det enklare for folk utanfrå å finne seg til rette i bygdesamfunnet, og det skal vare lenge nok til at kommunen ser om noko har hjelpt dei som kom.',
        '',
        '## Aktiviteter',
        '',
        '- Eget nettsted',
        '- Annonsering i media',
      ].join('\n'),
    )
  })
})

describe('the columns of a PDF', () => {
  const placed = (texts: readonly (readonly [number, number, string])[]) =>
    textOf('ark.pdf', pdfOf(Buffer.from(pdfPlaced(texts), 'latin1')))
  const rows = (left: readonly string[], right: readonly string[], top = 700) =>
    left.flatMap((text, at): [number, number, string][] => {
      const y = top - at * 14
      const beside = right[at]
      return [[60, y, text], ...(beside ? [[330, y, beside] satisfies [number, number, string]] : [])]
    })

  it('are read one after the other, below a title over both of them', { timeout: 30_000 }, async () => {
    const text = await placed([
      [60, 740, 'Fjordlykta er eit prosjekt som skal lyse opp bygda for alle som kjem, heile vinteren'],
      ...rows(
        ['Aktivitetar', '- Eigen nettstad', '- Annonsering i media', '- Omdømebygging'],
        ['Målgrupper', '- Ungdom', '- Kvinner', '- Hyttefolk'],
      ),
      [60, 600, 'Kommunen eig prosjektet, og det skal vare like lenge som det er mørkt i bygda vår'],
    ])
    expect(text.split('\n').filter(Boolean).slice(1, -1)).toEqual([
      '## Aktivitetar',
      '- Eigen nettstad',
      '- Annonsering i media',
      '- Omdømebygging',
      '## Målgrupper',
      '- Ungdom',
      '- Kvinner',
      '- Hyttefolk',
    ])
  })

  it('join their own broken lines', { timeout: 30_000 }, async () => {
    const text = await placed(
      rows(
        [
          'Bygda har lenge vore kjend for at',
          'folk hjelper kvarandre, og dei som',
          'kjem, skal få merke det.',
        ],
        ['Kommunen eig prosjektet og skal', 'drive det vidare når tilskotet er', 'brukt opp.'],
      ),
    )
    expect(text).toBe(
      'Bygda har lenge vore kjend for at folk hjelper kvarandre, og dei som kjem, skal få merke det.\n\nKommunen eig prosjektet og skal drive det vidare når tilskotet er brukt opp.',
    )
  })

  it('stay row by row where labels stand beside their values', { timeout: 30_000 }, async () => {
    const text = await placed(
      rows(
        ['Periode', 'Målgruppe', 'Aktivitet', 'Hovudmål'],
        ['2009-2012', 'Ungdom', 'Eigen nettstad', 'Fleire folk'],
      ),
    )
    expect(text.split('\n').filter(Boolean)).toEqual([
      '## Periode',
      '2009-2012',
      '## Målgruppe',
      'Ungdom',
      '## Aktivitet',
      'Eigen nettstad',
      '## Hovudmål',
      'Fleire folk',
    ])
  })
})

describe('the kind of a file', () => {
  it.each([
    ['a Word document named .txt', 'brev.txt', docxOf(paragraph(run('Fjordlykta'))), 'Fjordlykta'],
    ['a web page named .txt', 'side.txt', bytesOf('<!DOCTYPE html><h1>Fjordlykta</h1>'), '# Fjordlykta'],
    ['a text named .pdf', 'tekst.pdf', bytesOf('Fjordlykta'), 'Fjordlykta'],
  ])('is told by its bytes: %s', async (_, name, bytes, text) => {
    expect(await textOf(name, bytes)).toBe(text)
  })

  it('leaves a text with commas and tabs a text', async () => {
    const [only] = await readAll(
      'liste.txt',
      bytesOf('Fjordlykta, et prosjekt\n\nMålgrupper: ungdom, kvinner\n'),
    )
    expect(only?.reading.tittel?.tekst).toBe('Fjordlykta, et prosjekt')
  })
})
