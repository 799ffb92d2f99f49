/** How far an intake run has come: waiting, writing, done, stopped by a fault, undone. */
export const runStatuses = ['venter', 'skriver', 'ferdig', 'stoppet', 'angret'] as const
export type RunStatus = (typeof runStatuses)[number]
