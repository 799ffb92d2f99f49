import type { ApiRoute } from '../../api/apiRoute.ts'
import type { ApiOperation, ApiParameter } from '../../api/openApiDocument.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { routeExample } from './routeExample.ts'
import { spoken } from './spoken.ts'
import { typeText } from './typeText.ts'

const parameter = (one: ApiParameter, { words, malform }: PageContext): Markup => {
  const { default: standard } = one.schema
  const isGiven = standard !== undefined && standard !== '' && !Array.isArray(standard)
  return html`<div><dt><code>${one.name}</code> <span class="api-type">${one.in === 'path' ? words.api.inPath : typeText(one.schema, words)}${isGiven ? html`; ${words.api.standard(String(standard))}` : null}</span></dt><dd>${spoken(one, malform)}</dd></div>`
}

const answers = ({ responses }: ApiOperation, { words, malform }: PageContext): Markup =>
  html`<dl class="api-list">${Object.entries(responses).map(([status, response]) => {
    const [type] = Object.values(response.content ?? {})
    return html`<div><dt><code>${status}</code> ${type ? html`<span class="api-type">${typeText(type.schema, words)}</span>` : null}</dt><dd>${spoken(response, malform)}</dd></div>`
  })}</dl>`

/** One address of the API: what it takes, what it answers, and an example that works. */
export const operationPart = (
  path: string,
  operation: ApiOperation,
  route: ApiRoute,
  context: PageContext,
): Markup => {
  const { words, malform } = context
  const { operationId, parameters } = operation
  return html`<section class="api-operation" aria-labelledby="${operationId}">
<h3 class="ds-heading" data-size="xs" id="${operationId}"><code>GET /v1${path}</code></h3>
<p>${spoken({ description: operation.summary, 'x-nn': operation['x-nn'] }, malform)}</p>
<h4>${words.api.example}</h4>
${routeExample(route, context)}
<h4>${words.api.parameters}</h4>
${parameters.length > 0 ? html`<dl class="api-list">${parameters.map((one) => parameter(one, context))}</dl>` : html`<p class="quiet">${words.api.noParameters}</p>`}
<h4>${words.api.answers}</h4>
${answers(operation, context)}
</section>`
}
