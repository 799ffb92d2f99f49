import { connectFilters } from './connectFilters.ts'
import { connectSuggestions } from './connectSuggestions.ts'

/* What makes the pages quicker where a browser runs scripts. Every page is whole without it. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) connectSuggestions(form)
connectFilters()
