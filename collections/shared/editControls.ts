/** Unseen beside a form's buttons: fetches rows that Payload forgot to ask for. For every form with rows. */
export const wakeRows = '/src/admin/forms/WakeRows#WakeRows'

/** Compares versions when a save is refused; goes with `versionField` and `lastSave`. */
export const compareOnConflict = '/src/admin/staleSave/StaleSave#StaleSave'
