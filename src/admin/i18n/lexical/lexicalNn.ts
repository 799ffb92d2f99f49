import type { lexicalNb } from './lexicalNb.ts'

/** The rich text editor in nynorsk, which Lexical lacks. */
export const lexicalNn: typeof lexicalNb = {
  align: {
    alignCenterLabel: 'Midtstill',
    alignJustifyLabel: 'Blokkjuster',
    alignLeftLabel: 'Venstrejuster',
    alignRightLabel: 'Høgrejuster',
  },
  blockquote: { label: 'Sitat' },
  blocks: {
    inlineBlocks: {
      create: 'Opprett {{label}}',
      edit: 'Rediger {{label}}',
      label: 'Blokker i teksten',
      remove: 'Fjern {{label}}',
    },
    label: 'Blokker',
  },
  checklist: { label: 'Sjekkliste' },
  general: {
    placeholder: 'Skriv her, eller trykk «/» for å velje …',
    slashMenuBasicGroupLabel: 'Grunnleggjande',
    slashMenuListGroupLabel: 'Lister',
    toolbarItemsActive: '{{count}} aktive',
  },
  heading: { label: 'Overskrift {{headingLevel}}' },
  horizontalRule: { label: 'Skiljelinje' },
  indent: { decreaseLabel: 'Mindre innrykk', increaseLabel: 'Meir innrykk' },
  link: { label: 'Lenkje', loadingWithEllipsis: 'Lastar …' },
  orderedList: { label: 'Nummerert liste' },
  paragraph: { label: 'Avsnitt', label2: 'Vanleg tekst' },
  relationship: { label: 'Kopling' },
  textState: { defaultStyle: 'Standardstil' },
  unorderedList: { label: 'Punktliste' },
  upload: { label: 'Opplasting' },
}
