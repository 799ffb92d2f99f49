import type { Field, FieldHook } from 'payload'
import { currentUser } from '../../src/access/currentUser.ts'
import { label } from './label.ts'
import { nameIsKnown } from './nameIsKnown.ts'

const creator: FieldHook = ({ operation, req, value, originalDoc }) =>
  operation === 'create' ? (currentUser(req)?.id ?? value) : originalDoc?.opprettetAv

const changer: FieldHook = ({ req, value }) => currentUser(req)?.id ?? value

const stamp = (name: string, text: ReturnType<typeof label>, hook: FieldHook): Field => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label: text,
  index: true,
  hooks: { beforeChange: [hook] },
  admin: { position: 'sidebar', readOnly: true, condition: nameIsKnown(name) },
})

/** Who made the document and who changed it last: stamped by the program, never by the client. */
export const authorFields: Field[] = [
  stamp('opprettetAv', label('Opprettet av', 'Oppretta av', 'Created by'), creator),
  stamp('endretAv', label('Sist endret av', 'Sist endra av', 'Last changed by'), changer),
]
