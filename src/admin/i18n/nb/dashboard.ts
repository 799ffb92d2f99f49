import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Corrections to Payload's bokmål about the front page of the admin, which mixed «dashboard», «dashbord» and «kontrollpanel». */
export const dashboard = {
  addWidget: 'Legg til modul',
  deleteWidget: 'Slett modulen {{id}}',
  discardConfirmLabel: 'Forkast',
  discardMessage:
    'Du har endringer i oppsettet av kontrollpanelet som ikke er lagret. Er du sikker på at du vil forkaste dem?',
  discardTitle: 'Vil du forkaste endringene?',
  editDashboard: 'Rediger kontrollpanelet',
  editingDashboard: 'Redigerer kontrollpanelet',
  noItems:
    'Kontrollpanelet har ingen moduler. Du kan legge dem til fra menyen «Kontrollpanel» øverst på siden.',
  resetLayout: 'Tilbakestill oppsettet',
  searchWidgets: 'Søk etter moduler …',
} satisfies Partial<DefaultTranslationsObject['dashboard']>
