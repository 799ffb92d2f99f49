import { css } from './css.ts'

/** Banner and footer. */
export const frame = css`
.ds-skip-link:focus { position: absolute; inset: 0 auto auto 0; z-index: 10; }
.site-header { border-bottom: 1px solid var(--site-line); background: var(--ds-color-neutral-background-default); }
.site-header__row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.75rem; padding-block: 0.75rem; }
.site-name { display: inline-flex; align-items: center; gap: 0.65rem; font-weight: 650; font-size: 1.125rem; letter-spacing: -0.01em; color: var(--ds-color-text-default); text-decoration: none; margin-inline-end: auto; min-height: 2.75rem; }
.site-name:hover span { text-decoration: underline; text-underline-offset: 0.24em; }
.site-name img { display: block; border-radius: 8px; }
.site-menu ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; }
.site-menu a, .site-language { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--ds-color-neutral-text-default); text-decoration: none; border-block: 3px solid transparent; }
.site-menu a:hover, .site-language:hover { text-decoration: underline; text-underline-offset: 0.3em; }
.site-menu a[aria-current] { border-bottom-color: var(--ds-color-base-default); font-weight: 600; }
.site-language { font-size: 0.9375rem; color: var(--ds-color-text-subtle); }
.site-footer { background: var(--ds-color-neutral-background-tinted); border-top: 1px solid var(--site-line); padding-block: 2.5rem; font-size: 0.9375rem; }
.site-footer__row { display: grid; gap: 1.5rem 3rem; }
.site-footer p { margin: 0; max-width: 44rem; }
.site-footer__name { font-weight: 600; font-size: 1.0625rem; }
.site-footer__credit { color: var(--site-quiet); font-size: 0.875rem; }
.site-footer ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0; padding: 0; }
.site-footer li a { display: inline-block; padding-block: 0.25rem; }
@media (max-width: 47.99rem) {
  .site-menu { order: 3; width: 100%; }
  .site-menu a[aria-current] { font-weight: 400; }
  .site-menu ul { justify-content: space-between; gap: 0 0.5rem; font-size: 0.9375rem; }
}
@media (min-width: 48rem) {
  .site-footer__row { grid-template-columns: 1fr auto; }
  .site-footer__credit { grid-column: 1 / -1; }
}
`
