/** Written standards of Norwegian: bokmål and nynorsk. */
export const malformer = ['nb', 'nn'] as const
export type Malform = (typeof malformer)[number]
