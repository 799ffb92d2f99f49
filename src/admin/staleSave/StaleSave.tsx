'use client'

import { Button, Drawer, toast, useDocumentInfo, useDrawerSlug, useForm, useModal } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { Comparison } from './Comparison.tsx'
import { compareVersions } from './compareVersions.ts'
import './staleSave.css'
import { staleSaveWords as words } from './staleSaveWords.ts'
import type { Document } from './storedVersion.ts'
import { useRefusedSave } from './useRefusedSave.ts'
import { type SavedAs, useSaveAs } from './useSaveAs.ts'

const waysToSave = (drafts: boolean, mayPublish: boolean): readonly SavedAs[] => {
  if (!drafts) return ['saved']
  return mayPublish ? ['published', 'draft'] : ['draft']
}

/**
 * At the top of a form, unseen until somebody else has saved in between (`refuseStaleSave`): then a drawer compares the
 * versions field by field.
 */
export const StaleSave = () => {
  const { say } = useLanguage()
  const { docConfig, data, hasPublishPermission } = useDocumentInfo()
  const { getData } = useForm()
  const { openModal, closeModal } = useModal()
  const slug = useDrawerSlug('stale-save')
  const stored = useRefusedSave()
  const saveAs = useSaveAs()
  const differences = useMemo(
    () =>
      stored && docConfig
        ? compareVersions(docConfig.fields, { base: data ?? {}, mine: getData(), theirs: stored.dokument })
        : [],
    [stored, docConfig, data, getData],
  )

  useEffect(() => {
    if (stored) openModal(slug)
    else closeModal(slug)
  }, [stored, slug, openModal, closeModal])

  if (!stored) return null
  const save = (version: Document, as: SavedAs) => {
    saveAs(version, as).catch(() => toast.error(say(words.failed)))
  }
  return (
    <>
      <div className="stale-save__notice">
        <p>{say(words.waiting(stored.hvem))}</p>
        <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => openModal(slug)}>
          {say(words.compare)}
        </Button>
      </div>
      <Drawer slug={slug} title={say(words.heading(stored.hvem))}>
        <Comparison
          stored={stored}
          differences={differences}
          ways={waysToSave(Boolean(docConfig?.versions?.drafts), Boolean(hasPublishPermission))}
          save={save}
          close={() => closeModal(slug)}
        />
      </Drawer>
    </>
  )
}
