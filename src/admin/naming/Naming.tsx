'use client'

import { type ReactNode, useEffect } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { mendRoles } from './mendRoles.ts'
import { nameButtons } from './nameButtons.ts'
import { nameDialogs } from './nameDialogs.ts'
import { nameInputs } from './nameInputs.ts'
import { nameLabelled } from './nameLabelled.ts'
import { nameTextType } from './nameTextType.ts'
import './naming.css'
import { translate } from './translate.ts'

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'aria-hidden', 'role'],
}

/**
 * Around the whole admin. Payload, Lexical and react-select leave some controls without a name and some texts in English,
 * and offer no other way in: what they draw is named in the reader's language as soon as it stands there.
 */
export const Naming = ({ children }: { children: ReactNode }) => {
  const { language, say } = useLanguage()

  useEffect(() => {
    const name = (): void => {
      nameLabelled()
      nameButtons(say)
      nameTextType(say)
      nameInputs(say)
      nameDialogs()
      mendRoles()
      translate(language)
    }
    const observer = new MutationObserver(() => {
      name()
      // What has just been named need not be looked at again.
      observer.takeRecords()
    })
    observer.observe(document.body, watched)
    name()
    return () => observer.disconnect()
  }, [language, say])

  return children
}
