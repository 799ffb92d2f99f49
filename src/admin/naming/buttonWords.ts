import type { Words } from '../../domain/language.ts'

const words = (nb: string, nn: string, en: string): Words => ({ nb, nn, en })

/** Buttons that show a picture only, by how they are found; the first that fits names a button. */
export const buttonWords: readonly (readonly [selector: string, words: Words])[] = [
  ['.date-time-picker__clear-button', words('Fjern datoen', 'Fjern datoen', 'Clear the date')],
  ['.drawer-link__doc-drawer-toggler', words('Åpne i sideskuff', 'Opne i sideskuff', 'Open in a drawer')],
  ['.array-actions__button', words('Valg for raden', 'Val for rada', 'Row options')],
  ['.popup-button:has(.doc-controls__dots)', words('Flere valg', 'Fleire val', 'More options')],
  ['.popup-button', words('Velg', 'Vel', 'Choose')],
  ['.relationship-add-new__add-button', words('Opprett ny', 'Opprett ny', 'Create new')],
  ['.copy-to-clipboard', words('Kopier', 'Kopier', 'Copy')],
  ['.clickable-arrow--left', words('Forrige side', 'Førre side', 'Previous page')],
  ['.clickable-arrow--right', words('Neste side', 'Neste side', 'Next page')],
  ['.condition__actions-add', words('Legg til vilkår', 'Legg til vilkår', 'Add a condition')],
  ['.condition__actions-remove', words('Fjern vilkåret', 'Fjern vilkåret', 'Remove the condition')],
  ['.collapsible__drag', words('Flytt raden', 'Flytt rada', 'Move the row')],
  ['.toolbar-popup__button-bold', words('Fet', 'Feit', 'Bold')],
  ['.toolbar-popup__button-italic', words('Kursiv', 'Kursiv', 'Italic')],
  ['.toolbar-popup__button-link', words('Lenke', 'Lenkje', 'Link')],
  ['.toolbar-popup__button-blockquote', words('Sitat', 'Sitat', 'Quotation')],
  ['.toolbar-popup__button-unorderedList', words('Punktliste', 'Punktliste', 'Bulleted list')],
  ['.toolbar-popup__button-orderedList', words('Nummerert liste', 'Nummerert liste', 'Numbered list')],
]
