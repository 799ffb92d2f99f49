/** npm that is told to end leaves its script running behind it; then `end` is called, so that the port is freed. */
export function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && end(), 500).unref()
}
