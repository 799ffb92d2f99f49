import { formatAdminURL } from 'payload/shared'
import type { DeskList } from './deskLists.ts'

/** The admin's own list with a panel's filter and order, in the form that its filter builder shows. */
export const listAddress = (adminRoute: string, { collection, anyOf, sort }: DeskList): string => {
  const query = new URLSearchParams({ sort })
  for (const [index, allOf] of anyOf.entries())
    for (const [at, [field, operator, value]] of allOf.entries())
      query.set(`where[or][${index}][and][${at}][${field}][${operator}]`, String(value))
  return `${formatAdminURL({ adminRoute, path: `/collections/${collection}` })}?${query}`
}
