import { describe, expect, it } from 'vitest'
import { checkNode } from '../../../bin/lib/checkNode.mjs'

describe('checkNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('takes Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })

  it.each(['18.20.8', '20.18.3'])('refuses Node %s in words', (version) => {
    expect(() => checkNode(version)).toThrow(`Node ${version} er for gammel`)
  })
})
