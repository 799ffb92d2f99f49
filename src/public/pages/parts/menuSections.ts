/** The parts of the site that every page leads to, in the order of the menu. */
export const menuSections = ['tiltak', 'kommuner', 'ordlister', 'innsikt', 'ressurser'] as const
