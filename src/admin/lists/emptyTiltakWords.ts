export const emptyTiltakWords = {
  heading: { nb: 'Katalogen er tom ennå', nn: 'Katalogen er tom enno', en: 'The catalogue is empty so far' },
  advice: {
    nb: 'Skriv det første tiltaket selv, eller les inn dokumenter dere alt har, og godta forslagene som kommer ut av det.',
    nn: 'Skriv det første tiltaket sjølv, eller les inn dokument de alt har, og godta forslaga som kjem ut av det.',
    en: 'Write the first project yourself, or read in documents you already have and accept the proposals they give.',
  },
  readerOnly: {
    nb: 'Her kommer tiltakene når noen har skrevet dem.',
    nn: 'Her kjem tiltaka når nokon har skrive dei.',
    en: 'Projects appear here once somebody has written them.',
  },
  create: { nb: 'Nytt tiltak', nn: 'Nytt tiltak', en: 'New project' },
  proposals: {
    nb: 'Se forslag fra innlesing',
    nn: 'Sjå forslag frå innlesing',
    en: 'See proposals from intake',
  },
}
