/** The name of the file that a picture's address ends in. */
export const pictureFile = (url: string): string => {
  try {
    return decodeURIComponent(url.split('/').at(-1) ?? '')
  } catch {
    return ''
  }
}
