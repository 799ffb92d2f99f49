/** A piece of text where it stands on its page, in points from the lower left corner. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  /** Height of the letters. */
  size: number
  /** The file says that a line ends here. */
  ends: boolean
}
