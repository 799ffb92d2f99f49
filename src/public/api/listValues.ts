/** The values of a parameter that takes several: the name once for each, or once with commas between. */
export const listValues = (search: URLSearchParams, name: string): readonly string[] =>
  search.getAll(name).flatMap((given) => given.split(',').filter(Boolean))
