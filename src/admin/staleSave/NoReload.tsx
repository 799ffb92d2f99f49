'use client'

import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui'
import type { ServerFunctionClient } from 'payload'
import { type ReactNode, useCallback } from 'react'

/**
 * Around the whole admin. At the first keystroke Payload asks whether somebody has saved since the form was opened, and
 * if so offers nothing but a reload, which throws away what was typed. It is not asked: the save itself is refused and
 * compared (`refuseStaleSave`, `StaleSave`).
 */
export const NoReload = ({ children }: { children: ReactNode }) => {
  const { serverFunction } = useServerFunctions()
  const ask = useCallback<ServerFunctionClient>(
    ({ name, args }) =>
      serverFunction({ name, args: name === 'form-state' ? { ...args, checkForStaleData: false } : args }),
    [serverFunction],
  )
  return <ServerFunctionsProvider serverFunction={ask}>{children}</ServerFunctionsProvider>
}
