/** Target groups (`kode` in malgrupper) so wide that naming them in passing, or narrowing them down, says nothing. */
export const wideGroups: ReadonlySet<string> = new Set(['alle-typer-innflyttere', 'arbeidskraft-generelt'])
