import { css } from './css.ts'

/** Type, widths and spacing that every page stands on. */
export const ground = css`
:root {
  --site-font: Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif;
  --site-gap: clamp(1.25rem, 3vw, 2rem);
  --site-quiet: var(--ds-color-neutral-text-subtle);
  --site-line: var(--ds-color-neutral-border-subtle);
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; font-family: var(--site-font); display: flex; flex-direction: column; min-height: 100vh; font-size: 1.0625rem; line-height: 1.55; overflow-wrap: break-word; }
main { flex: 1; padding-bottom: clamp(3rem, 8vw, 5rem); }
main:focus { outline: none; }
:focus-visible { outline: 3px solid var(--ds-color-focus-outer); outline-offset: 3px; box-shadow: 0 0 0 3px var(--ds-color-focus-inner); border-radius: 2px; }
.wrap { width: 100%; max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.ds-heading { text-wrap: balance; font-weight: 600; hyphens: manual; }
h1.ds-heading { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); line-height: 1.15; letter-spacing: -0.015em; max-width: 26ch; }
.lead { font-size: clamp(1.1rem, 1rem + 0.5vw, 1.3rem); line-height: 1.5; max-width: 42rem; margin: 0.75rem 0 0; }
.quiet { color: var(--site-quiet); margin: 0.25rem 0 0; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.crumbs { padding-block: 1.25rem 0.75rem; font-size: 0.9375rem; }
.crumbs li:last-child a.ds-link { text-decoration: underline; text-decoration-thickness: 0.06em; text-underline-offset: 0.24em; }
.crumbs ol { margin: 0; padding: 0; }
.crumbs li { display: inline-flex; align-items: center; }
.prose { max-width: 44rem; }
h1 + .prose { margin-top: 1.25rem; }
.prose > :first-child { margin-top: 0; }
.prose > :last-child { margin-bottom: 0; }
.prose :is(p, ul, ol) { margin-block: 0.75rem; }
.prose :is(h2, h3, h4) { font-size: 1.125rem; margin-block: 1.5rem 0.5rem; line-height: 1.3; }
.prose :is(ul, ol) { padding-inline-start: 1.4rem; }
.prose li + li { margin-top: 0.35rem; }
.prose a { color: var(--ds-color-text-subtle); text-underline-offset: 0.24em; }
.prose img { max-width: 100%; height: auto; }
.part { margin-top: clamp(2rem, 5vw, 3rem); }
.part > .ds-heading { margin-bottom: 0.75rem; }
.table-frame { position: relative; overflow-x: auto; }
.quiet + .table-frame { margin-top: 0.75rem; }
.columns { list-style: none; margin: 1.25rem 0 0; padding: 0; columns: 13rem; column-gap: 2rem; }
.columns li { break-inside: avoid; padding-block: 0.2rem; }
.terms, .jump ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; }
.terms li, .jump li, .prose .terms li + li { margin: 0; max-width: 100%; }
.prose .terms { padding: 0; margin-block: 0; }
.prose .terms + .terms { margin-top: 0.5rem; }
.terms .ds-tag, .jump .ds-tag { width: auto; max-width: 100%; min-height: 2.25rem; padding: 0.35rem 0.75rem; line-height: 1.25; border-radius: 1.2rem; text-decoration: none; }
.terms .ds-tag:hover, .jump .ds-tag:hover { text-decoration: underline; text-underline-offset: 0.24em; }
.search { margin-block: 1.5rem; max-width: 44rem; }
.search .ds-label { display: block; margin-bottom: 0.5rem; }
.search__row { display: flex; gap: 0.5rem; }
.search__row .ds-input { flex: 1; width: 100%; min-width: 0; }
.search__hint { margin: 0.5rem 0 0; font-size: 0.9375rem; color: var(--site-quiet); }
.fact-strip { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin: 1.25rem 0 1.5rem; padding-block: 1rem; border-block: 1px solid var(--site-line); }
.fact-strip dt { font-size: 0.875rem; color: var(--site-quiet); }
.fact-strip dd { margin: 0; font-weight: 500; }
.ds-alert > p { margin: 0; }
.wrap > .ds-alert { margin-block: 1.25rem; }
.notice { padding-block: clamp(2rem, 8vw, 5rem); }
`
