'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { useProof } from './proof.ts'
import { ReasonForm } from './ReasonForm.tsx'
import { reviewWords as words } from './reviewWords.ts'

/** The end of a review: make the draft, with or without open items, or reject; afterwards, the way to what it became. */
export const FinishButtons = () => {
  const { say } = useLanguage()
  const { config } = useConfig()
  const { view, busy, act } = useProof()
  const [rejecting, setRejecting] = useState(false)
  const open = view.lines.some(({ gjenstar }) => gjenstar)

  if (view.status === 'avvist')
    return (
      <p className="review__verdict">
        {say(words.rejected)}: {view.avvistFordi}
      </p>
    )
  if (view.status === 'godtatt')
    return (
      <p className="review__verdict">
        {say(words.accepted)}{' '}
        {view.ble && (
          <Link
            href={formatAdminURL({
              adminRoute: config.routes.admin,
              path: `/collections/${view.ble.samling}/${view.ble.id}`,
            })}
          >
            {say(words.toEntry)}
          </Link>
        )}
      </p>
    )
  if (rejecting)
    return (
      <ReasonForm
        label={say(words.why)}
        submit={say(words.reject)}
        onSubmit={(grunn) => act({ verb: 'avvis', grunn })}
        onCancel={() => setRejecting(false)}
      />
    )
  return (
    <>
      <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={() => setRejecting(true)}>
        {say(words.reject)}
      </Button>
      <Button
        id="review-finish"
        buttonStyle={open ? 'secondary' : 'primary'}
        margin={false}
        disabled={busy || view.innholdstype === 'ukjent'}
        onClick={() => act({ verb: 'godta', medApne: open })}
      >
        {say(open ? words.finishOpen : view.oppdaterer ? words.update : words.finish)}
      </Button>
    </>
  )
}
