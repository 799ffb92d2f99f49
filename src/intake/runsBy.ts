/** Parts a list into runs of neighbours: `belongs` says whether an item goes on with the run that stands before it. */
export const runsBy = <Item>(
  items: readonly Item[],
  belongs: (item: Item, last: Item, first: Item) => boolean,
): Item[][] => {
  const runs: Item[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    const [first, last] = [run?.[0], run?.at(-1)]
    if (run && first && last && belongs(item, last, first)) run.push(item)
    else runs.push([item])
  }
  return runs
}
