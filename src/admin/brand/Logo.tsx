import './brand.css'
import { HouseMark } from './HouseMark.tsx'

/** The name over the login form. */
export const Logo = () => (
  <p className="brand">
    <HouseMark size={56} />
    <span className="brand__name">Tilflyttings&shy;katalogen</span>
  </p>
)
