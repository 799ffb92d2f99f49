/** For fields that only the program reads: they are in no form, list, filter, bulk edit or comparison of versions. */
export const behindTheScenes = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
  components: { Diff: '/src/admin/forms/NoDiff#NoDiff' },
}
