/** What a comparison of versions shows of a field that only the program reads. */
export const NoDiff = () => null
