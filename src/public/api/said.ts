/** A description in both written standards. OpenAPI has room for one, so nynorsk goes into an extension. */
export type Said = { description: string; 'x-nn': string }

export const said = (nb: string, nn: string): Said => ({ description: nb, 'x-nn': nn })
