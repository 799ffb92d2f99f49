/** So many of a homonym's neighbours must lie in its county. */
const enough = 2

const countyOf = (nummer: string): string => nummer.slice(0, 2)

/**
 * Which of several kommuner of one name is meant in an enumeration («Tynset, Tolga, Os, Alvdal»): the only one that lies
 * where its neighbours do, all by today's number; null where that settles nothing.
 */
export const amongNeighbours = (choices: readonly string[], neighbours: readonly string[]): string | null => {
  const around = (nummer: string): number =>
    neighbours.filter((other) => countyOf(other) === countyOf(nummer)).length
  const [only, ...others] = choices.filter((nummer) => around(nummer) > 0)
  return only && others.length === 0 && around(only) >= enough ? only : null
}
