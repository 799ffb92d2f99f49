import { walkXml } from '../walkXml.ts'

/** Targets of a part's relations by id: web addresses of links, and names of other parts. */
export const readRelations = (xml: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>()
  walkXml(xml, {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target)
    },
  })
  return targets
}
