/** The rich text editor in bokmål, one group per Lexical feature; Lexical's own has «Ordnet Liste» and «Horisontal Regel». */
export const lexicalNb = {
  align: {
    alignCenterLabel: 'Midtstill',
    alignJustifyLabel: 'Blokkjuster',
    alignLeftLabel: 'Venstrejuster',
    alignRightLabel: 'Høyrejuster',
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
    placeholder: 'Skriv her, eller trykk «/» for å velge …',
    slashMenuBasicGroupLabel: 'Grunnleggende',
    slashMenuListGroupLabel: 'Lister',
    toolbarItemsActive: '{{count}} aktive',
  },
  heading: { label: 'Overskrift {{headingLevel}}' },
  horizontalRule: { label: 'Skillelinje' },
  indent: { decreaseLabel: 'Mindre innrykk', increaseLabel: 'Mer innrykk' },
  link: { label: 'Lenke', loadingWithEllipsis: 'Laster …' },
  orderedList: { label: 'Nummerert liste' },
  paragraph: { label: 'Avsnitt', label2: 'Vanlig tekst' },
  relationship: { label: 'Kobling' },
  textState: { defaultStyle: 'Standardstil' },
  unorderedList: { label: 'Punktliste' },
  upload: { label: 'Opplasting' },
}
