interface Props {
  size: number
}

/** A house with a path up to its open door. Decorative: the name stands beside it or in its frame. */
export const HouseMark = ({ size }: Props) => (
  <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
    <path
      d="M10 21v21h9V31a5 5 0 0 1 10 0v11h9V21"
      fill="none"
      stroke="currentColor"
      strokeWidth="4.5"
      strokeLinejoin="round"
    />
    <path
      d="M4 22 24 5l20 17"
      fill="none"
      stroke="currentColor"
      strokeWidth="4.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <path className="brand__path" d="M22 33h4c0 5-1 6 3 13H15c6-5 7-8 7-13z" />
  </svg>
)
