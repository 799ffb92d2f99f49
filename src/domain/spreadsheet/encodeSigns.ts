/** Signs that XML cannot hold, or that a writer drops: controls, noncharacters, half pairs, and the sign for them. */
const unwritable = /[^\P{Cc}\t\n]|[\p{Noncharacter_Code_Point}\p{Cs}\ufffd]/gu

const encodeUnit = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** What a workbook cannot hold, and what would be read as such, as Excel itself writes it. */
export const encodeSigns = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(unwritable, (sign) => sign.split('').map(encodeUnit).join(''))
