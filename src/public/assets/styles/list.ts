import { css } from './css.ts'

/** The list: a column of facets beside the results; on a narrow screen the facets open on demand. */
export const list = css`
.list-layout { display: grid; gap: var(--site-gap); grid-template-columns: minmax(0, 1fr); }
.results__bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; border-bottom: 1px solid var(--site-line); padding-bottom: 0.85rem; }
.results__bar .ds-heading { margin-inline-end: auto; }
.results__shown { margin: 0; color: var(--site-quiet); font-size: 0.9375rem; }
.sort { display: flex; align-items: center; gap: 0.6rem; font-size: 0.9375rem; }
.sort .ds-label { white-space: nowrap; }
.sort .ds-input { height: 2.75rem; width: auto; padding-block: 0.35rem; }
.filters > .ds-heading { margin-bottom: 0.75rem; }
.facet { border-top: 1px solid var(--site-line); }
.facet > summary { cursor: pointer; list-style: none; display: flex; justify-content: space-between; align-items: center; min-height: 3rem; font-weight: 600; }
.facet > summary::-webkit-details-marker { display: none; }
.facet > summary::after { content: ''; width: 0.55rem; height: 0.55rem; border: solid currentcolor; border-width: 0 2px 2px 0; rotate: 45deg; translate: -0.25rem -0.15rem; transition: rotate 0.15s; }
.facet[open] > summary::after { rotate: 225deg; translate: -0.25rem 0.15rem; }
.facet > summary:hover { color: var(--ds-color-text-subtle); }
.facet__options { padding-bottom: 1rem; font-size: 0.9375rem; }
.facet__options > * + *, .facet__more > * + * { margin-top: 0; }
.facet__option { padding-block: 0.3rem; width: 100% !important; }
.facet__option .ds-label { display: flex !important; justify-content: space-between; gap: 0.75rem; width: 100%; }
.facet__count { color: var(--site-quiet); font-variant-numeric: tabular-nums; }
.facet__more > summary { cursor: pointer; padding-block: 0.5rem; color: var(--ds-color-text-subtle); text-decoration: underline; text-underline-offset: 0.24em; width: fit-content; }
.facet__beyond { margin: 0; padding-block: 0.5rem; color: var(--site-quiet); }
.filters__actions { display: flex; align-items: center; gap: 1.25rem; padding-block: 1rem; border-top: 1px solid var(--site-line); }
.chosen { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 1rem 0 0; padding: 0; }
.chosen__chip { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 2.25rem; padding-inline: 0.9rem; border-radius: 1.2rem; font-size: 0.9375rem; background: var(--ds-color-base-default); color: var(--ds-color-base-contrast-default); text-decoration: none; }
.chosen__chip:hover { background: var(--ds-color-base-hover); }
.empty { margin-top: 1.25rem; padding: 1.5rem; border-radius: 12px; background: var(--ds-color-background-tinted); }
.empty p:first-child { margin-top: 0; font-weight: 600; }
.pages { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 0.5rem 1rem; margin-top: 2rem; }
.pages ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0; padding: 0; align-items: center; }
.pages__gap { padding-inline: 0.5rem; }
@media (max-width: 61.99rem) {
  .filters { display: none; background: var(--ds-color-neutral-background-tinted); border-radius: 12px; padding: 1.25rem; }
  .filters:target, .filters:focus-within { display: block; }
}
@media (min-width: 62rem) {
  .list-layout { grid-template-columns: 17.5rem minmax(0, 1fr); gap: 2.75rem; }
  .results__filter.ds-button { display: none; }
}
`
