/** How date fields show a day. In figures: Payload learns the names of months in our languages after it has first drawn them. */
export const dayFormat = { displayFormat: 'd.M.yyyy' }
