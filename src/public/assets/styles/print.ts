import { css } from './css.ts'

/** On paper: the text, without ways to click. */
export const print = css`
@media print {
  .ds-skip-link, .cite__files, .site-menu, .site-language, .site-footer nav, .search, .filters, .results__filter, .sort, .pages, .crumbs, .landscape { display: none !important; }
  body { font-size: 10.5pt; }
  .site-header, .site-footer { border: 0; background: none; padding-block: 0.5rem; }
  .wrap { max-width: none; padding-inline: 0; }
  .entry { display: block; }
  .facts { background: none; border: 1px solid; margin-block: 1rem; }
  .facts dl { columns: 2; }
  .facts dl > div { break-inside: avoid; }
  .picture img { max-height: 9cm; width: auto; max-width: 100%; }
  h2, h3 { break-after: avoid; }
  .entry-card, .facts, .part { break-inside: avoid; }
  .prose a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; }
}
@media (prefers-reduced-motion: reduce) {
  *, ::before, ::after { transition: none !important; }
}
`
