import { formatAdminURL } from 'payload/shared'
import type { DeskList } from './deskLists.ts'

/** The admin's own list with a panel's filter and order, in the form that its filter builder shows. */
export const listAddress = (adminRoute: string, { collection, anyOf, sort }: DeskList): string => {
  const query = new URLSearchParams({ sort })
  for (const [index, [field, operator, value]] of anyOf.entries())
    query.set(`where[or][${index}][and][0][${field}][${operator}]`, String(value))
  return `${formatAdminURL({ adminRoute, path: `/collections/${collection}` })}?${query}`
}
