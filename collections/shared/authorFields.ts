import type { Condition, Field, FieldHook } from 'payload'
import { currentUser } from '../../src/access/currentUser.ts'
import { idOf } from '../../src/editorial/idOf.ts'
import { label } from './label.ts'

const creator: FieldHook = ({ operation, req, value, originalDoc }) =>
  operation === 'create' ? (currentUser(req)?.id ?? value) : originalDoc?.opprettetAv

const changer: FieldHook = ({ req, value }) => currentUser(req)?.id ?? value

// Who may read the user sees the name; others have it in the history, and would see an id here.
const nameIsKnown =
  (name: string): Condition =>
  (data, _, { user }) => {
    const reader = currentUser({ user })
    const author = idOf(data?.[name])
    return author !== null && (reader?.rolle === 'administrator' || reader?.id === author)
  }

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
