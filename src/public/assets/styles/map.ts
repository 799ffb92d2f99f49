import { css } from './css.ts'

/** The map of Norway and what stands on it. */
export const map = css`
.map { display: block; overflow: visible; print-color-adjust: exact; }
.map__land { fill: var(--ds-color-surface-active); }
.map__cut { fill: none; stroke: var(--site-line); stroke-width: 2; stroke-dasharray: 6 6; }
.map__specks { fill: none; stroke: var(--ds-color-base-default); stroke-width: 14; stroke-linecap: round; }
.map__here { fill: var(--ds-color-base-default); stroke: var(--ds-color-neutral-background-default); stroke-width: 5; }
.map__around { fill: var(--ds-color-base-default); opacity: 0.18; }
.map__dot circle { fill: var(--ds-color-base-default); stroke: var(--ds-color-neutral-background-default); stroke-width: 2; }
.map__dot--kommune circle { opacity: 0.82; }
.map__dot--region circle { fill: transparent; stroke: var(--ds-color-text-subtle); stroke-width: 4; }
.map__dot:hover circle { fill: var(--ds-color-base-active); opacity: 1; }
.map__dot--region:hover circle { fill: rgb(0 0 0 / 0.08); }
.map__dot text { fill: var(--ds-color-base-contrast-default); font-size: 24px; font-weight: 600; text-anchor: middle; dominant-baseline: central; }
.map-beside { display: grid; gap: 1.5rem 4rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
.map-figure { margin: 0; max-width: 34rem; }
.map-figure figcaption { margin-top: 0.75rem; font-size: 0.9375rem; color: var(--site-quiet); }
.place-head .map { width: 9rem; }
@media (min-width: 48rem) {
  .map-beside { grid-template-columns: minmax(0, 34rem) minmax(0, 1fr); }
  .place-head { display: grid; grid-template-columns: minmax(0, 1fr) 11rem; gap: 3rem; align-items: start; }
  .place-head .map { width: 100%; }
}
`
