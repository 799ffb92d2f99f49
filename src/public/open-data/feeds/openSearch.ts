import type { Malform } from '../../../domain/malform.ts'
import { inLanguage } from '../../pages/context.ts'
import { words } from '../../words/index.ts'
import { xmlDeclaration, xmlText } from './xml.ts'

/** How browsers and programs search here (OpenSearch 1.1). */
export const openSearch = (malform: Malform, address: string, icon: string): string => {
  const { site, list } = words[malform]
  const at = (path: string) => xmlText(`${address}${inLanguage(malform, path)}`)
  return `${xmlDeclaration}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Tilflytting</ShortName>
<LongName>${xmlText(site.name)}</LongName>
<Description>${xmlText(list.description)}</Description>
<Language>${malform}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Image type="image/svg+xml" width="32" height="32">${xmlText(`${address}${icon}`)}</Image>
<Url type="text/html" method="get" template="${at('/tiltak')}?q={searchTerms}"/>
<Url type="application/atom+xml" method="get" template="${at('/tiltak.atom')}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${at('/opensearch.xml')}"/>
</OpenSearchDescription>
`
}
