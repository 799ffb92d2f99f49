/** Where documents are referred to from: collection → field paths, by the collection that is referred to. */
export const referenceFields: Readonly<
  Record<string, readonly { collection: string; paths: readonly string[] }[]>
> = {
  fagomrader: [
    { collection: 'tiltak', paths: ['fagomrader'] },
    { collection: 'fagomrader', paths: ['overordnet', 'erstattetAv'] },
  ],
  aktiviteter: [
    { collection: 'tiltak', paths: ['aktiviteter'] },
    { collection: 'aktiviteter', paths: ['overordnet', 'erstattetAv'] },
  ],
  salgsargumenter: [
    { collection: 'tiltak', paths: ['salgsargumenter'] },
    { collection: 'salgsargumenter', paths: ['overordnet', 'erstattetAv'] },
  ],
  malgrupper: [
    { collection: 'tiltak', paths: ['malgrupper'] },
    { collection: 'ressurser', paths: ['malgrupper', 'funn.malgrupper'] },
    { collection: 'malgrupper', paths: ['overordnet', 'erstattetAv'] },
  ],
  partnertyper: [
    { collection: 'tiltak', paths: ['samarbeidspartnere.type'] },
    { collection: 'partnertyper', paths: ['overordnet', 'erstattetAv'] },
  ],
  bliFaktorer: [
    { collection: 'tiltak', paths: ['bliFaktorer'] },
    { collection: 'ressurser', paths: ['bliFaktorer', 'funn.bliFaktorer'] },
    { collection: 'bliFaktorer', paths: ['overordnet', 'erstattetAv'] },
  ],
  kommuner: [
    { collection: 'tiltak', paths: ['kommuner.kommune'] },
    { collection: 'regioner', paths: ['kommuner'] },
  ],
  fylker: [{ collection: 'kommuner', paths: ['fylke'] }],
  regioner: [{ collection: 'tiltak', paths: ['regioner'] }],
  media: [{ collection: 'tiltak', paths: ['bilder'] }],
}
