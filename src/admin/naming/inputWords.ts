import type { Words } from '../../domain/language.ts'

/** What boxes outside of fields are called. */
export const inputWords = {
  all: { nb: 'Velg alle', nn: 'Vel alle', en: 'Select all' },
  row: (name: string): Words => ({ nb: `Velg ${name}`, nn: `Vel ${name}`, en: `Select ${name}` }),
  /** By the part of a list's filter that they stand in. */
  parts: [
    ['.condition__field', { nb: 'Felt', nn: 'Felt', en: 'Field' }],
    ['.condition__operator', { nb: 'Betingelse', nn: 'Vilkår', en: 'Operator' }],
    ['.condition__value', { nb: 'Verdi', nn: 'Verdi', en: 'Value' }],
    ['.version-drawer, .select-comparison, .view-version', { nb: 'Versjon', nn: 'Versjon', en: 'Version' }],
    ['.dashboard-breadcrumb-select', { nb: 'Visning', nn: 'Vising', en: 'View' }],
    ['.field-select', { nb: 'Felt', nn: 'Felt', en: 'Fields' }],
    ['.react-datepicker__month-dropdown-container', { nb: 'Måned', nn: 'Månad', en: 'Month' }],
    ['.react-datepicker__year-dropdown-container', { nb: 'År', nn: 'År', en: 'Year' }],
    ['.file-field', { nb: 'Filnavn', nn: 'Filnamn', en: 'File name' }],
  ] satisfies (readonly [string, Words])[],
} as const
