/** Languages that the command line answers in. */
export const cliLanguages = ['nb', 'nn'] as const
export type CliLanguage = (typeof cliLanguages)[number]
