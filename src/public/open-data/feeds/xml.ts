import { escapeHtml } from '../../http/html.ts'
import { whole } from '../rdf/wholeAddress.ts'

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Text as it may stand in XML 1.0, in elements and in attributes; signs that XML cannot hold fall away. */
export const xmlText = (text: string): string =>
  escapeHtml(whole(text).replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ''))
