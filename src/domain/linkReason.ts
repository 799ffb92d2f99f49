/** Why a proposal is thought to hang together with another entry, as facts; `linkReasonText` says them in words. */
export type LinkReason =
  | { kode: 'sammeTittel' | 'lignendeTittel' | 'senereUtgave' }
  | { kode: 'sammeKommune' | 'sammePartner'; navn: readonly string[] }
  /** It begins in the year `fra`, when the other had ended in `til`. */
  | { kode: 'begynnerEtter'; fra: number; til: number }
  /** Its source names the other by this title. */
  | { kode: 'nevnt'; tittel: string }
  /** What was said in words before reasons were kept as facts. */
  | { kode: 'skrevet'; tekst: string }
