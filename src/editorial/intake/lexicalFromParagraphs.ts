const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const paragraph = (text: string) => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
})

const heading = (text: string) => ({ ...paragraph(text), type: 'heading', tag: 'h2' })

/** The rich text editor's state for plain paragraphs; one that begins with `## ` is a heading. Null when there are none. */
export const lexicalFromParagraphs = (paragraphs: readonly string[]) =>
  paragraphs.length === 0
    ? null
    : {
        root: {
          ...block,
          type: 'root',
          children: paragraphs.map((text) =>
            text.startsWith('## ') ? heading(text.slice(3)) : paragraph(text),
          ),
        },
      }
