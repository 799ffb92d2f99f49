import './brand.css'
import { HouseMark } from './HouseMark.tsx'

/** The mark in the admin's path of pages, where it leads to the desk. */
export const Icon = () => (
  <span className="brand brand--icon" role="img" aria-label="Tilflyttingskatalogen">
    <HouseMark size={18} />
  </span>
)
