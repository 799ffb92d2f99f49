/** The mark of the site: a house between two mountains. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5f4b"/><path d="M3 25 12 10l4.5 7.5L19 14l10 11z" fill="#8fc9ba"/><path d="M12.5 25v-6.2L17 15l4.5 3.8V25z" fill="#fff"/><path d="M15.6 25v-3.6h2.8V25z" fill="#0b5f4b"/></svg>`
