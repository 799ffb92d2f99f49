/** Marks a text as CSS for editors; it stands as it is. */
export const css = String.raw
