import { css } from './css.ts'

/** The front page: hero with its landscape, figures and ways in. */
export const front = css`
.hero { position: relative; overflow: hidden; background: linear-gradient(var(--ds-color-background-tinted), var(--ds-color-surface-tinted)); }
.hero__text { position: relative; z-index: 1; padding-block: clamp(2.5rem, 7vw, 5rem) clamp(7rem, 17vw, 13rem); }
.hero h1.ds-heading { font-size: clamp(2rem, 1.2rem + 3.6vw, 3.5rem); max-width: 19ch; color: var(--ds-color-text-default); }
.hero .lead { max-width: 40rem; margin-top: 1.25rem; }
.hero .search { margin-block: 2rem 1.25rem; }
.hero .search__hint { color: var(--ds-color-text-subtle); }
.search--large .ds-input { height: 3.5rem; font-size: 1.125rem; padding-inline: 1.1rem; }
.search--large .ds-button { min-height: 3.5rem; padding-inline: 1.75rem; }
.figures { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem 1.75rem; margin: 0; padding: 0; font-weight: 600; color: var(--ds-color-text-subtle); }
.landscape { position: absolute; inset: auto 0 0; width: 100%; height: clamp(6rem, 15vw, 11.5rem); display: block; }
.landscape__far { fill: var(--ds-color-surface-hover); }
.landscape__near { fill: var(--ds-color-surface-active); }
.landscape__shore { fill: var(--ds-color-neutral-background-default); }
.landscape__houses { fill: var(--ds-color-base-default); }
.sections > section { margin-top: clamp(2.5rem, 6vw, 4rem); }
.section-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.5rem 1.5rem; }
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1.25rem; margin-top: 1.25rem; }
.way { background: var(--ds-color-background-tinted); border-radius: 12px; padding: 1.35rem 1.5rem 1.25rem; display: flex; flex-direction: column; }
.way > p { margin: 0.25rem 0 0; font-size: 0.9375rem; color: var(--ds-color-text-subtle); }
.way > p:last-child { margin-top: auto; padding-top: 0.9rem; }
.way ul { list-style: none; margin: 0.75rem 0 0; padding: 0; }
.way li { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding-block: 0.4rem; border-top: 1px solid var(--ds-color-border-subtle); }
.way li a { color: var(--ds-color-text-default); text-decoration: none; }
.way li a:hover { text-decoration: underline; text-underline-offset: 0.24em; }
.way__count { white-space: nowrap; font-variant-numeric: tabular-nums; font-size: 0.875rem; color: var(--ds-color-text-subtle); }
.where { display: grid; gap: 1.5rem 3rem; grid-template-columns: minmax(0, 1fr); }
.where .map { width: 100%; max-width: 26rem; margin-inline: auto; }
.counted { list-style: none; margin: 1.25rem 0; padding: 0; columns: 14rem; column-gap: 2.5rem; }
.counted li { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding-block: 0.45rem; border-bottom: 1px solid var(--site-line); break-inside: avoid; }
.counted li a { color: var(--ds-color-text-default); text-decoration: none; }
.counted li a:hover { text-decoration: underline; text-underline-offset: 0.24em; }
@media (min-width: 48rem) {
  .where { grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); align-items: center; }
}
`
