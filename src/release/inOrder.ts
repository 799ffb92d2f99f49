/** What is shown as a list stands in an order of its own, not in the one that documents were read or changed in. */
export const inOrder = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)
