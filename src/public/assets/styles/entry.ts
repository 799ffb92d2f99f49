import { css } from './css.ts'

/** The page of an entry: text to the left, facts to the right; facts first on a narrow screen. */
export const entry = css`
.entry { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem var(--site-gap); }
.entry__head .terms { margin-bottom: 1rem; }
.entry__body > .part:first-child { margin-top: 0; }
.facts { background: var(--ds-color-background-tinted); border-radius: 12px; padding: 1.35rem 1.5rem; }
.facts dl { margin: 0.75rem 0 0; }
.facts dl > div { padding-block: 0.7rem; border-top: 1px solid var(--ds-color-border-subtle); }
.facts dl > div:last-child { padding-bottom: 0; }
.facts dt { font-size: 0.875rem; color: var(--ds-color-text-subtle); }
.facts dd { margin: 0.1rem 0 0; }
.facts .ds-tag { margin-top: 0.25rem; border: 1px solid var(--ds-color-border-default); }
.facts__note { display: block; font-size: 0.9375rem; }
.picture { margin: 0 0 1.5rem; max-width: 44rem; }
.picture img { display: block; width: 100%; height: auto; border-radius: 12px; background: var(--ds-color-neutral-surface-tinted); }
.picture figcaption { font-size: 0.875rem; color: var(--site-quiet); margin-top: 0.5rem; }
.related ul { list-style: none; margin: 0; padding: 0; max-width: 44rem; }
.related li { display: grid; gap: 0.1rem; padding-block: 0.85rem; border-top: 1px solid var(--site-line); }
.related__kind { font-size: 0.875rem; color: var(--site-quiet); }
.related a { color: var(--ds-color-text-subtle); font-weight: 600; text-underline-offset: 0.24em; width: fit-content; }
.cite__text { max-width: 44rem; margin: 0; }
.cite__text .ds-link { overflow-wrap: anywhere; }
.cite__files { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.75rem 0 0; padding: 0; }
.cite__files a { display: inline-block; padding-block: 0.25rem; }
@media (min-width: 62rem) {
  .entry { grid-template-columns: minmax(0, 1fr) 20rem; grid-template-areas: 'head head' 'body facts'; gap: 2.25rem 3.5rem; align-items: start; }
  .entry__head { grid-area: head; }
  .entry__body { grid-area: body; }
  .facts { grid-area: facts; }
}
`
