import type { CollectionBeforeChangeHook } from 'payload'

/** The first publication is kept: it is the entry's date, whatever happens later. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data._status === 'published' && !originalDoc?.publisertForste && !data.publisertForste
    ? { ...data, publisertForste: new Date().toISOString() }
    : data
