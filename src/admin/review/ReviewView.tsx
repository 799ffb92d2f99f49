import type { DocumentViewServerProps } from 'payload'
import { UploadPage } from '../upload/UploadPage.tsx'
import { ReviewPage } from './ReviewPage.tsx'

/** A proposal is proof-read; a new one begins with the documents that it is read from. */
export const ReviewView = ({ doc }: DocumentViewServerProps) =>
  doc?.id ? <ReviewPage key={String(doc.id)} id={String(doc.id)} /> : <UploadPage />
