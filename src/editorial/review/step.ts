/** What every verb on an entry is told. */
export interface Step {
  id: string
  /** The number of the save that whoever asks has seen; a newer one refuses the step. */
  lagring?: number | undefined
}

export interface SpokenStep extends Step {
  /** The word that goes with it. */
  ord?: string | undefined
}

/** The save the sender has seen, in the form that `refuseStaleSave` looks for. */
export const seen = ({ lagring }: Step): { lagring?: number } => (lagring === undefined ? {} : { lagring })
