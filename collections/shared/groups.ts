import { both } from './label.ts'

/** The groups of the admin's menu, in the order the work goes. */
export const groups = {
  katalog: both('Katalog', 'Catalogue'),
  ordlister: both('Ordlister', 'Vocabularies'),
  geografi: both('Geografi', 'Geography'),
  innlesing: both('Innlesing', 'Intake'),
  media: both('Media', 'Media'),
  administrasjon: both('Administrasjon', 'Administration'),
}
