import { css } from './css.ts'

/** Figures of the catalogue as a whole: tables with tints, bars and maps. */
export const insight = css`
.insight > .quiet { max-width: 44rem; margin-bottom: 1.25rem; }
.gaps { display: grid; gap: 2rem 3.5rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
.gaps__part > p { margin: 0.25rem 0 0.75rem; font-weight: 500; }
.gaps th[scope='row'], .figure-table th[scope='row'] { font-weight: 400; }
.gaps .ds-tag { text-decoration: none; border: 1px solid var(--ds-color-border-subtle); }
.gaps .ds-tag:hover { text-decoration: underline; }
.gaps thead th { white-space: nowrap; }
.gap .number { font-weight: 600; }
.heat-legend { display: flex; align-items: center; gap: 0.3rem; margin: 0 0 0.75rem; font-size: 0.875rem; color: var(--site-quiet); }
.heat-legend .heat { width: 1.5rem; height: 1rem; border-radius: 3px; margin: 0; }
.heat-map { border-collapse: separate; border-spacing: 2px; font-size: 0.9375rem; line-height: 1.3; print-color-adjust: exact; }
.heat-map th { font-weight: 500; text-align: start; }
.heat-map thead th { vertical-align: bottom; padding: 0 0 0.5rem; }
.heat-map thead th span { display: block; writing-mode: vertical-rl; rotate: 180deg; max-height: 15rem; margin-inline: auto; }
.heat-map tbody th { position: sticky; inset-inline-start: 0; min-width: 9rem; max-width: 13rem; padding: 0.35rem 0.75rem 0.35rem 0; background: var(--ds-color-neutral-background-default); }
.heat-map td { min-width: 1.85rem; height: 2.5rem; padding: 0; text-align: center; font-variant-numeric: tabular-nums; border-radius: 4px; }
.heat-map td.heat { background: var(--ds-color-neutral-background-tinted); }
.heat-map td a { display: grid; place-items: center; min-height: 2.5rem; color: inherit; text-decoration: none; border-radius: 4px; }
.heat-map td a:hover { text-decoration: underline; }
.heat--1.heat.heat { background: color-mix(in srgb, var(--ds-color-base-default) 12%, var(--ds-color-neutral-background-default)); }
.heat--2.heat.heat { background: color-mix(in srgb, var(--ds-color-base-default) 22%, var(--ds-color-neutral-background-default)); }
.heat--3.heat.heat { background: color-mix(in srgb, var(--ds-color-base-default) 34%, var(--ds-color-neutral-background-default)); }
.heat--4.heat.heat { background: var(--ds-color-base-default); color: var(--ds-color-base-contrast-default); }
.heat--5.heat.heat { background: var(--ds-color-base-active); color: var(--ds-color-base-contrast-default); }
.timeline { display: block; width: 100%; height: 13rem; print-color-adjust: exact; }
.timeline rect { fill: var(--ds-color-base-default); }
.timeline a:hover rect { fill: var(--ds-color-base-active); }
.timeline line { stroke: var(--ds-color-border-default); }
.timeline text { fill: var(--site-quiet); font-size: 0.875rem; text-anchor: middle; }
.figures-fold { margin-top: 0.75rem; }
.figures-fold > summary { cursor: pointer; min-height: 2.75rem; display: list-item; padding-block: 0.6rem; color: var(--ds-color-text-subtle); }
.figure-table { max-width: 28rem; }
@media (max-width: 47.99rem) {
  .timeline .half-decade { display: none; }
  .heat-map tbody th { max-width: 10rem; font-size: 0.875rem; hyphens: auto; }
}
@media (min-width: 62rem) {
  .gaps { grid-template-columns: 3fr 2fr; }
}
`
