/** A reason not to start, in one sentence for whoever runs the house. */
export class StartFault extends Error {
  override readonly name = 'StartFault'
}
