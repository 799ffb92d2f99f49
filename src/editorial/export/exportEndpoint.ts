import type { Endpoint } from 'payload'
import { hasRole } from '../../access/permissions.ts'
import { fault } from '../fault.ts'
import { exportFormats, exportTiltak } from './exportTiltak.ts'

const mediaTypes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/**
 * `GET /api/tiltak/eksport?format=json|csv|xlsx[&id=…&id=…][&full=true]`: entries as a file, for editors; the full export,
 * with contacts and internal notes, for administrators. Never kept by caches on the way.
 */
export const exportEndpoint: Endpoint = {
  path: '/eksport',
  method: 'get',
  async handler(req) {
    const full = req.searchParams.get('full') === 'true'
    const format = exportFormats.find((known) => known === (req.searchParams.get('format') ?? 'json'))
    if (!hasRole(req, 'redaktor')) throw fault(req, 'forbidden', 'exportForEditors')
    if (full && !hasRole(req, 'administrator')) throw fault(req, 'forbidden', 'fullExportForAdministrators')
    if (!format) throw fault(req, 'bad-request', 'exportFormat')
    const ids = req.searchParams.getAll('id')
    const file = await exportTiltak({ ids: ids.length > 0 ? ids : null, format, full }, req)
    const day = new Date().toISOString().slice(0, 10)
    return new Response(new Uint8Array(file), {
      headers: {
        'Content-Type': mediaTypes[format],
        'Content-Disposition': `attachment; filename="tiltak-${day}.${format}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
