import type { Say } from '../useLanguage.ts'
import { placeWords as words } from './placeWords.ts'

interface Spoken {
  label: string
}

/** What a screen reader hears from react-select, which on its own speaks English only. */
export const spokenPlaces = (say: Say) => ({
  ariaLiveMessages: {
    guidance: ({ context }: { context: string }) => (context === 'input' ? say(words.guide) : ''),
    onChange: ({ action, label }: { action: string; label?: string }) =>
      action === 'select-option' ? say(words.picked(label ?? '')) : say(words.cleared),
    onFilter: () => '',
    onFocus: ({ focused, options = [] }: { focused: Spoken; options?: readonly Spoken[] }) =>
      say(words.focused(focused.label, options.indexOf(focused) + 1, options.length)),
  },
  screenReaderStatus: ({ count }: { count: number }) => say(words.results(count)),
})
