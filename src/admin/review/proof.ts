'use client'

import { createContext, useContext } from 'react'
import type { ReviewView } from '../../intake/review/view.ts'
import type { Act } from './useReview.ts'

/** What is pointed at: a line of the document or a value of the draft. */
export type Pointed = { line: number } | { value: string } | null

interface Proof {
  view: ReviewView
  busy: boolean
  /** Nothing more can be decided. */
  settled: boolean
  act: (act: Act) => Promise<boolean>
  pointed: Pointed
  point: (at: Pointed) => void
  /** Puts the keyboard on a line. */
  goToLine: (linje: number) => void
  fieldLabel: (felt: string) => string
}

export const ProofContext = createContext<Proof | null>(null)

/** The proposal that is being proof-read, for every part of the page. */
export const useProof = (): Proof => {
  const proof = useContext(ProofContext)
  if (!proof) throw new Error('useProof outside of a ReviewPage')
  return proof
}
