import {
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { refuseStaleSave } from './refuseStaleSave.ts'

type Document = Record<string, unknown>

/**
 * Payload removes the old file of a picture before it looks at the form, so a save that is refused would leave the
 * picture without any. What can refuse one is asked here, before anything is touched.
 */
export const checkBeforeFileGoes: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !('data' in args) || !('id' in args) || !args.id) return
  const stored = await req.payload.findByID({
    collection: 'media',
    id: String(args.id),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!stored) return
  const data: Document = { ...args.data }
  await refuseStaleSave({
    collection,
    context: req.context,
    data,
    operation,
    originalDoc: stored,
    req,
  })
  const errors = await errorsIn({ ...stored, ...data }, collection, req)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

async function errorsIn(
  data: Document,
  { flattenedFields }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<ValidationFieldError[]> {
  const errors: ValidationFieldError[] = []
  for (const field of flattenedFields) {
    if (field.type !== 'text' && field.type !== 'select') continue
    const context = { ...field, data, siblingData: data, operation: 'update', path: [field.name], req }
    const answer = await field.validate?.(data[field.name] as never, context as never)
    if (typeof answer === 'string')
      errors.push({ label: field.label as never, message: answer, path: field.name })
  }
  return errors
}
