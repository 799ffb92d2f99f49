import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import { assets } from '../../../src/public/assets/assets.ts'
import { createPageContext } from '../../../src/public/pages/context.ts'
import { renderEntryPage } from '../../../src/public/pages/entry/renderEntryPage.ts'
import { anEntry } from '../catalogue/example/make.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'

describe('a draft', () => {
  const draft = anEntry('utkast', { tittel: 'Et utkast', malgrupper: ['barnefamilier'] })
  const render = (preview: boolean) =>
    renderEntryPage(
      draft,
      createPageContext({
        catalogue: createCatalogue(exampleContent),
        malform: 'nb',
        assets: assets(),
        origin: '',
        path: '/tiltak/utkast',
        preview,
      }),
    ).text

  it('looks like the page it will become, says that it is a draft and asks not to be indexed', () => {
    const page = render(true)
    expect(page).toContain('Dette er en forhåndsvisning av et utkast.')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).toContain('>Barnefamilier</a>')
    expect(page).toContain(`<script src="${assets().preview.path}"`)
  })

  it('leaves no trace of preview on the published page', () => {
    expect(render(false)).not.toMatch(/forhåndsvisning|noindex|<script src/)
  })
})
