import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** The front page of the admin, in nynorsk. */
export const dashboard = {
  addButton: 'Legg til +',
  addWidget: 'Legg til modul',
  deleteWidget: 'Slett modulen {{id}}',
  discardConfirmLabel: 'Forkast',
  discardMessage:
    'Du har endringar i oppsettet av kontrollpanelet som ikkje er lagra. Er du sikker på at du vil forkaste dei?',
  discardTitle: 'Vil du forkaste endringane?',
  editDashboard: 'Rediger kontrollpanelet',
  editingDashboard: 'Redigerer kontrollpanelet',
  noItems:
    'Kontrollpanelet har ingen modular. Du kan leggje dei til frå menyen «Kontrollpanel» øvst på sida.',
  resetLayout: 'Tilbakestill oppsettet',
  searchWidgets: 'Søk etter modular …',
} satisfies DefaultTranslationsObject['dashboard']
