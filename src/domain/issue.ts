/**
 * A fault for people. It carries no words: the words are looked up from `code` in the reader's language.
 * `place` says where (a field path, a line number); `facts` fill the sentence.
 */
export interface Issue<Code extends string = string> {
  code: Code
  place: string | null
  facts: Readonly<Record<string, string | number>>
}
