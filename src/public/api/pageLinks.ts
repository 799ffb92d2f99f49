/** Addresses of the neighbouring pages of a list; null past either end. */
export const pageLinks = (path: string, search: URLSearchParams, page: number, pages: number) => {
  const at = (number: number): string | null => {
    if (number < 1 || number > pages) return null
    const params = new URLSearchParams(search)
    params.set('side', String(number))
    return `${path}?${params}`
  }
  return { forste: at(1), forrige: at(page - 1), neste: at(page + 1), siste: at(pages) }
}
