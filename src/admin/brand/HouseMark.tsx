interface Props {
  size: number
}

/** A house whose path leads up to an open door. Decorative: the name stands beside it or in its frame. */
export const HouseMark = ({ size }: Props) => (
  <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
    <path
      d="M6 23 24 7l18 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <path d="M11 23v13M37 23v13" fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
    <path className="brand__door" d="M20 22h8v12h-8z" />
    <path className="brand__path" d="M24 34c0 4-9 3-9 9" fill="none" strokeWidth="4" strokeLinecap="round" />
  </svg>
)
