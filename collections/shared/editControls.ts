/** Unseen beside a form's buttons: fetches rows that Payload forgot to ask for. For every form with rows. */
export const wakeRows = '/src/admin/forms/WakeRows#WakeRows'
