const digits = new Intl.NumberFormat('nb-NO')

/** A number with its noun: 1 kommune, 2 500 kommuner. */
export const count = (number: number, one: string, many: string): string =>
  `${digits.format(number)} ${number === 1 ? one : many}`
