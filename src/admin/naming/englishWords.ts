import type { Words } from '../../domain/language.ts'

const words = (en: string, nb: string, nn: string = nb): readonly [string, Words] => [en, { nb, nn, en }]

/** Texts that Payload and the parts it stands on know in English only. */
export const englishWords: ReadonlyMap<string, Words> = new Map([
  words('Notifications alt+T', 'Varsler (Alt+T)', 'Varsel (Alt+T)'),
  words('Close toast', 'Lukk varselet'),
  words('sortable', 'kan flyttes', 'kan flyttast'),
  words('draggable', 'kan flyttes', 'kan flyttast'),
  words('Drag to move', 'Dra for å flytte'),
  words('Add block', 'Sett inn', 'Set inn'),
  words('Edit link', 'Rediger lenken', 'Rediger lenkja'),
  words('Remove link', 'Fjern lenken', 'Fjern lenkja'),
  words('Insert Paragraph', 'Sett inn avsnitt', 'Set inn avsnitt'),
  words('Slash menu', 'Meny for å sette inn', 'Meny for å setje inn'),
  words('Choose Date', 'Velg dato', 'Vel dato'),
  words('Next Month', 'Neste måned', 'Neste månad'),
  words('Previous Month', 'Forrige måned', 'Førre månad'),
  words('Next Year', 'Neste år'),
  words('Previous Year', 'Forrige år', 'Førre år'),
  words('Input time', 'Klokkeslett'),
  words('Responsive', 'Tilpasset vinduet', 'Tilpassa vindauget'),
  words('Collapse', 'Skjul'),
  words('Expand', 'Vis'),
  words('API URL', 'API-adresse'),
  words('toggle', 'Vis eller skjul'),
  words('toggle fullscreen', 'Fullskjerm av eller på'),
  words('Invalid URL', 'Nettadressen er ikke gyldig.', 'Nettadressa er ikkje gyldig.'),
  words(
    'Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.',
    'Gå i listen med piltastene, velg med Enter, lukk med Escape.',
    'Gå i lista med piltastane, vel med Enter, lukk med Escape.',
  ),
  words(
    'To pick up a draggable item, press the space bar. While dragging, use the arrow keys to move the item. Press space again to drop the item in its new position, or press escape to cancel.',
    'Trykk mellomrom for å ta tak. Flytt med piltastene. Trykk mellomrom for å slippe, eller Escape for å avbryte.',
    'Trykk mellomrom for å ta tak. Flytt med piltastane. Trykk mellomrom for å sleppe, eller Escape for å avbryte.',
  ),
])
