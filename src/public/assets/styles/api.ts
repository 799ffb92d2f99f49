import { css } from './css.ts'

/** The page about the API: addresses, fields and answers. */
export const api = css`
.api code { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; font-size: 0.92em; overflow-wrap: anywhere; }
.api .ds-list, .api-operation > p, .api-schema > p { max-width: 44rem; }
.api-index { list-style: none; margin: 1rem 0 0; padding: 0; }
.api-index li { display: grid; gap: 0 1.5rem; padding-block: 0.5rem; border-top: 1px solid var(--site-line); }
.api-index span { color: var(--site-quiet); font-size: 0.9375rem; }
.api-operation { margin-top: clamp(2rem, 5vw, 3rem); padding-top: 1.5rem; border-top: 2px solid var(--ds-color-border-subtle); }
.api-operation h4 { margin: 1.25rem 0 0.25rem; font-size: 1rem; font-weight: 600; }
.api-operation p { margin: 0.25rem 0 0; }
.api-schema { padding-block: 0.85rem; border-top: 1px solid var(--site-line); }
.api-schema > p { margin: 0.15rem 0 0.35rem; }
.api summary { width: fit-content; cursor: pointer; color: var(--ds-color-text-subtle); padding-block: 0.25rem; }
.api-list { margin: 0; max-width: 52rem; font-size: 0.9375rem; }
.api-list > div { padding-block: 0.45rem; border-top: 1px solid var(--site-line); }
.api-list > div:first-child { border-top: 0; }
.api-list dd { margin: 0.1rem 0 0; color: var(--site-quiet); }
.api-list .api-list { margin-inline-start: 1.25rem; color: var(--ds-color-neutral-text-default); }
.api-type { margin-inline-start: 0.5rem; color: var(--site-quiet); font-size: 0.875rem; }
.api-answer pre { margin: 0.5rem 0 0; padding: 1rem 1.25rem; border-radius: 12px; background: var(--ds-color-background-tinted); font-size: 0.875rem; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (min-width: 48rem) {
  .api-index li { grid-template-columns: 19rem 1fr; }
}
`
