import { css } from './css.ts'

/** On paper: the text, without ways to click. */
export const print = css`
@media print {
  .site-menu, .site-language, .site-footer nav, .search, .filters, .results__filter, .sort, .pages, .crumbs, .landscape { display: none !important; }
  body { font-size: 10.5pt; }
  .entry-card, .facts, .part { break-inside: avoid; }
  .prose a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; }
}
@media (prefers-reduced-motion: reduce) {
  *, ::before, ::after { transition: none !important; }
}
`
