import { cardSize } from './shareCard.ts'

const { width, height } = cardSize

/** What every card stands on: the mark of the site above, hills and houses below. */
export const cardGround = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="#eef6f3"/>
<path d="M0 630V540l77-38 62 28 98-70 80 55 70-33 115 71 80-43 92 50 105-78 87 51 77-28 105 58 70-25 82 36v56z" fill="#cfe6de"/>
<path d="M0 630v-44l123-35 105 25 135-47 123 43 112-20 147 32 123-42 143 38 97-18 92 22v46z" fill="#9fcdbf"/>
<path d="M842 592v-14l11-9 11 9v14zM870 594v-17l14-12 14 12v17zM908 592v-12l10-8 10 8v12zM335 590v-12l10-8 10 8v12z" fill="#0b5f4b"/>
<path d="M0 630v-22c150-13 283-7 433-12s263-13 417-6 250 3 350 10v30z" fill="#fff"/>
<g transform="translate(80 72) scale(2)"><rect width="32" height="32" rx="7" fill="#0b5f4b"/><path d="M3 25 12 10l4.5 7.5L19 14l10 11z" fill="#8fc9ba"/><path d="M12.5 25v-6.2L17 15l4.5 3.8V25z" fill="#fff"/><path d="M15.6 25v-3.6h2.8V25z" fill="#0b5f4b"/></g>
</svg>`
