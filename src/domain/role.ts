/** Roles in rising order of trust: a contributor writes, an editor publishes, an administrator runs the house. */
export const roles = ['bidragsyter', 'redaktor', 'administrator'] as const
export type Role = (typeof roles)[number]
