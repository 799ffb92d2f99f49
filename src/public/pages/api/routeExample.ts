import type { ApiRoute } from '../../api/apiRoute.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { laidOut } from './laidOut.ts'
import { shortened } from './shortened.ts'

/** A question that works in the catalogue as it is, and what it is answered. */
export const routeExample = (route: ApiRoute, context: PageContext): Markup => {
  const { catalogue, words } = context
  const example = route.example(catalogue)
  if (!example) return html`<p class="quiet">${words.api.noExample}</p>`
  const { params = {}, search = '' } = example
  const path = `/v1${route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))}`
  const address = search ? `${path}?${search}` : path
  const answer = route.handler(context)({ path, params, search: new URLSearchParams(search) }, catalogue)
  return html`<p><a class="ds-link" href="${address}"><code>${address}</code></a></p>
<details class="api-answer"><summary>${words.api.answer}</summary>
<p class="quiet">${words.api.shortened}</p>
<pre><code>${laidOut(shortened(JSON.parse(answer?.body ?? 'null')))}</code></pre>
</details>`
}
