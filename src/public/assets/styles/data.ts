import { css } from './css.ts'

/** The page about open data, and the ways to take hits home. */
export const data = css`
.about { max-width: 44rem; }
.datasets { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem 2.5rem; margin-top: 1.25rem; }
.dataset { border-top: 2px solid var(--site-line); padding-top: 1rem; }
.dataset .quiet { margin-bottom: 0.75rem; }
.edition-changes { margin-top: 1rem; }
.downloads { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--site-line); font-size: 0.9375rem; }
`
