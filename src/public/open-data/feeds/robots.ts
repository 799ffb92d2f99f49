/** What crawlers are asked: to stay out of the desk, and where the site map is. */
export const robots = (address: string): string => `User-agent: *
Disallow: /admin
Disallow: /api/
Disallow: /forhandsvisning/

Sitemap: ${address}/sitemap.xml
`
