import { html, type Markup } from '../../http/html.ts'
import { type ProblemCode, problemStatus } from '../../problem/problem.ts'
import type { Shell } from '../context.ts'
import { layout } from '../parts/layout.ts'

/** What a problem type of the API means: the address that its `type` leads to. */
export const renderProblemPage = (code: ProblemCode, shell: Shell): Markup => {
  const { title, help } = shell.words.problem[code]
  return layout(shell, {
    title,
    description: help,
    hidden: true,
    body: html`<div class="wrap">
<h1 class="ds-heading" data-size="lg">${title}</h1>
<p class="quiet">HTTP ${problemStatus[code]}</p>
<p class="lead">${help}</p>
</div>`,
  })
}
