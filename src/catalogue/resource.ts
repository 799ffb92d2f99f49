import type { Malform } from '../domain/malform.ts'

/** A published resource (ressurs): a deck, report or guide, and what it found. */
export interface Resource {
  id: string
  slug: string
  tidligereSlugs: readonly string[]
  tittel: string
  malform: Malform
  type: 'presentasjon' | 'rapport' | 'veileder' | 'annet'
  sammendrag: string | null
  utgiver: string | null
  ar: number | null
  url: string | null
  bliFaktorer: readonly string[]
  malgrupper: readonly string[]
  funn: readonly Finding[]
  oppdatert: string
}

/** One finding of a resource, tied to the terms it speaks of. */
export interface Finding {
  type: 'bliFaktor' | 'malgruppe' | 'suksesskriterium' | 'funn'
  tekst: string
  /** Who the effort is aimed at and who is passed over, for findings about target groups. */
  rekruttering: 'onsket' | 'oversett' | null
  rang: number | null
  bliFaktorer: readonly string[]
  malgrupper: readonly string[]
  kilde: string | null
}
