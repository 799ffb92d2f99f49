/** How date fields show a day and the time of day. */
export const timeFormat = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd.M.yyyy HH:mm',
  timeFormat: 'HH:mm',
} as const
