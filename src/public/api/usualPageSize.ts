/** Entries on a page where whoever asks says nothing of it. */
export const usualPageSize = 20
