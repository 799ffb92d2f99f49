'use client'

import { useConfig, useStepNav } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect } from 'react'
import { useLanguage } from './useLanguage.ts'

const proposals = { nb: 'Forslag', nn: 'Forslag', en: 'Proposals' }

/** Says at the top of the admin that the page stands under the proposals, with the way back to them. */
export const useStepUnderProposals = (label: string): void => {
  const { setStepNav } = useStepNav()
  const { config } = useConfig()
  const { say } = useLanguage()
  const adminRoute = config.routes.admin
  useEffect(() => {
    const url = formatAdminURL({ adminRoute, path: '/collections/forslag' })
    setStepNav([{ label: say(proposals), url }, { label }])
  }, [setStepNav, adminRoute, say, label])
}
