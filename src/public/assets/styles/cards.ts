import { css } from './css.ts'

/** Entries, resources, terms and findings in lists. */
export const cards = css`
.entry-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.25rem; margin-top: 1.25rem; }
.entry-card { position: relative; display: flex; flex-direction: column; gap: 0.5rem; padding: 1.35rem 1.5rem; border: 1px solid var(--site-line); border-radius: 12px; background: var(--ds-color-neutral-surface-default); transition: border-color 0.15s, box-shadow 0.15s; }
.entry-card:hover { border-color: var(--ds-color-border-default); box-shadow: 0 6px 20px rgb(0 0 0 / 0.07); }
.entry-card p { margin: 0; }
.entry-card .ds-heading { line-height: 1.25; }
.entry-card .ds-heading a { color: var(--ds-color-text-default); text-decoration: none; }
.entry-card:hover .ds-heading a { text-decoration: underline; text-decoration-thickness: 0.08em; text-underline-offset: 0.2em; }
.entry-card .ds-heading a::after { content: ''; position: absolute; inset: 0; border-radius: 12px; }
.entry-card .ds-heading a:focus-visible { outline: none; box-shadow: none; }
.entry-card .ds-heading a:focus-visible::after { outline: 3px solid var(--ds-color-focus-outer); outline-offset: 2px; }
.entry-card__facts { font-size: 0.9375rem; color: var(--site-quiet); }
.entry-card__text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.entry-card__found { font-size: 0.9375rem; }
.entry-card__tags { margin-top: auto !important; padding-top: 0.35rem; }
.entry-card mark { padding-inline: 0.1em; border-radius: 2px; background: var(--ds-color-surface-active); color: var(--ds-color-text-default); }
.entry-list { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; margin-top: 1.25rem; }
.term-list { margin: 1rem 0 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 0 2.5rem; }
.term { padding-block: 0.7rem; border-top: 1px solid var(--site-line); }
.term dt { font-weight: 500; display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; }
.term dd { margin: 0.25rem 0 0; font-size: 0.9375rem; }
.term:target { background: var(--ds-color-surface-tinted); }
.jump { margin-top: 1.5rem; }
.findings { margin: 0; padding-inline-start: 1.5rem; }
.prose ul.findings { list-style: none; padding: 0; }
.finding { padding-block: 0.6rem; border-top: 1px solid var(--site-line); }
.prose .finding + .finding { margin-top: 0; }
.finding > p { margin-block: 0 0.5rem; }
.finding .terms { margin-top: 0.5rem; }
`
