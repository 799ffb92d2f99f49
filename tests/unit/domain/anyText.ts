import fc from 'fast-check'

const isCharacter = (point: number): boolean => point < 0xd800 || point > 0xdfff

/** Texts of any characters, Latin ones often. (The library's own `binary` unit takes seconds to build.) */
export const anyText = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0x20, max: 0x24f }), fc.integer({ min: 0, max: 0x10ffff }))
    .filter(isCharacter)
    .map((point) => String.fromCodePoint(point)),
})
