import { css } from './css.ts'

/** What the catalogue suggests below a search field. */
export const suggestions = css`
.search__row { position: relative; }
.suggestions { position: absolute; z-index: 5; inset: calc(100% + 0.35rem) 0 auto; max-height: min(26rem, 70vh); overflow-y: auto; padding: 0.35rem; border: 1px solid var(--ds-color-border-default); border-radius: 10px; background: var(--ds-color-neutral-surface-default); box-shadow: 0 12px 32px rgb(0 0 0 / 0.16); }
.suggestions__heading { padding: 0.6rem 0.75rem 0.25rem; font-size: 0.8125rem; font-weight: 600; color: var(--site-quiet); }
.suggestion { display: flex; align-items: baseline; gap: 0.75rem; min-height: 2.5rem; padding: 0.45rem 0.75rem; border-radius: 6px; cursor: pointer; }
.suggestion:hover, .suggestion[aria-selected='true'] { background: var(--ds-color-surface-tinted); }
.suggestion[aria-selected='true'] { outline: 2px solid var(--ds-color-focus-outer); outline-offset: -2px; }
.suggestion__about { font-size: 0.875rem; color: var(--site-quiet); }
.suggestion__count { margin-inline-start: auto; font-size: 0.875rem; font-variant-numeric: tabular-nums; color: var(--site-quiet); }
.results[aria-busy='true'] { opacity: 0.6; transition: opacity 0.2s 0.15s; }
`
