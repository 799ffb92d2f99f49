import { Stop } from './stop.mjs'

const needed = [20, 19]

/** Stops on a Node that is too old. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  throw new Stop(
    `Node ${version} er for gammel. Katalogen trenger Node ${needed.join('.')} eller nyere (22 og 24 går også).`,
  )
}
