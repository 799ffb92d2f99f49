import type { CollectionBeforeChangeHook } from 'payload'
import type { WorkflowState } from '../../domain/workflow.ts'
import { howSaved } from '../howSaved.ts'

/**
 * Keeps the workflow in step with every save: what is published has come all the way, changes to it are written anew,
 * and what a verb has said goes.
 */
export const followWorkflow: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? ((originalDoc?.arbeidsflyt ?? 'kladd') as WorkflowState) : null
  const asked = (operation === 'update' ? (data.arbeidsflyt ?? before) : 'kladd') as WorkflowState
  const state = stateOf(asked, data._status === 'published', howSaved(req, collection.slug).draft)
  if (state === before) return { ...data, arbeidsflyt: state }
  const said = asked === state && asked !== before
  return {
    ...data,
    arbeidsflyt: state,
    arbeidsflytSiden: new Date().toISOString(),
    arbeidsflytOrd: said ? (data.arbeidsflytOrd ?? null) : null,
  }
}

const stateOf = (asked: WorkflowState, published: boolean, draft: boolean): WorkflowState => {
  if (published) return 'publisert'
  return asked === 'publisert' && draft ? 'kladd' : asked
}
