/** Refusal to start on a wrong or incomplete configuration: every fault at once, in words for whoever runs the house. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault'

  constructor(readonly faults: readonly string[]) {
    super(`Oppsettet kan ikke brukes: ${faults.join('; ')}.`)
  }
}
