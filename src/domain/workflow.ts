/** Where an entry is on its way: written, waiting for an editor, sent back, public, taken down. */
export const workflowStates = ['kladd', 'tilVurdering', 'iRetur', 'publisert', 'trukketTilbake'] as const
export type WorkflowState = (typeof workflowStates)[number]
