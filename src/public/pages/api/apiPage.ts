import { apiRoutes } from '../../api/apiRoutes.ts'
import { createOpenApi } from '../../api/openApi.ts'
import { html, type Markup } from '../../http/html.ts'
import { problemStatus } from '../../problem/problem.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'
import { fieldList } from './fieldList.ts'
import { operationPart } from './operationPart.ts'
import { spoken } from './spoken.ts'
import { schemaId } from './typeText.ts'

const { paths, components } = createOpenApi()
const operations = Object.entries(paths).flatMap(([path, { get: operation }]) => {
  const route = apiRoutes.find(({ id }) => id === operation.operationId)
  return route ? [{ path, operation, route }] : []
})

const schemas = (context: PageContext): readonly Markup[] =>
  Object.entries(components.schemas).map(
    ([name, schema]) => html`<section class="api-schema" aria-labelledby="${schemaId(name)}">
<h3 class="ds-heading" data-size="2xs" id="${schemaId(name)}">${name}</h3>
<p>${spoken(schema, context.malform)}</p>
<details><summary>${context.words.api.fields}</summary>${fieldList(schema.properties ?? {}, context)}</details>
</section>`,
  )

const problems = ({ words, link }: PageContext): Markup =>
  html`<ul class="ds-list">${Object.entries(words.problem).map(([code, { title }]) => {
    const status = problemStatus[code as keyof typeof problemStatus]
    return html`<li><a class="ds-link" href="${link(`/problemer/${code}`)}">${title}</a> <span class="quiet">(${status})</span></li>`
  })}</ul>`

/** The readable side of the OpenAPI document, with examples answered by the catalogue as it is. */
export const renderApiPage = (context: PageContext): Markup => {
  const { words, origin, malform } = context
  const { api } = words
  return layout(context, {
    title: api.title,
    description: api.lead,
    canonical: '/api-dokumentasjon',
    body: html`<div class="wrap api">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${api.title}</h1>
<p class="lead">${api.lead}</p>
<section class="part"><h2 class="ds-heading" data-size="sm">${api.start}</h2>
<p>${api.base} <code>${origin}/v1</code>. <a class="ds-link" href="/v1/openapi.json">${api.description}</a></p></section>
<section class="part"><h2 class="ds-heading" data-size="sm">${api.rules}</h2>
<ul class="ds-list">${api.rule.map((rule) => html`<li>${rule}</li>`)}</ul>
</section>
<section class="part"><h2 class="ds-heading" data-size="sm" id="adresser">${api.operations}</h2>
<nav aria-labelledby="adresser"><ul class="api-index">${operations.map(
      ({ path, operation }) =>
        html`<li><a class="ds-link" href="#${operation.operationId}"><code>/v1${path}</code></a> <span>${spoken({ description: operation.summary, 'x-nn': operation['x-nn'] }, malform)}</span></li>`,
    )}</ul></nav>
${operations.map(({ path, operation, route }) => operationPart(path, operation, route, context))}
</section>
<section class="part"><h2 class="ds-heading" data-size="sm">${api.schemas}</h2>${schemas(context)}</section>
<section class="part"><h2 class="ds-heading" data-size="sm">${api.problems}</h2><p>${api.problemsLead}</p>${problems(context)}</section>
</div>`,
  })
}
