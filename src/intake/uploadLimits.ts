import { limits } from './formats/limits.ts'

const mebibyte = 1024 * 1024

/** What can be brought in from the admin at a time: megabytes in one file and in all, and how many files. */
export const uploadLimits = {
  fileMegabytes: limits.fileBytes / mebibyte,
  totalMegabytes: 50,
  files: 200,
} as const

export const inBytes = (megabytes: number): number => megabytes * mebibyte
