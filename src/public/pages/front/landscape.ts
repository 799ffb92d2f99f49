import { html } from '../../http/html.ts'

/** Hills, a fjord and a few houses below the search box. Says nothing, so it is hidden from screen readers. */
export const landscape = html`<svg class="landscape" viewBox="0 0 1440 220" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
<path class="landscape__far" d="M0 220V128l92-46 74 34 118-84 96 66 84-40 138 86 96-52 110 60 126-94 104 62 92-34 126 70 84-30 100 44v50z"/>
<path class="landscape__near" d="M0 220v-38l148-42 126 30 162-56 148 52 134-24 176 38 148-50 172 46 116-22 110 26v40z"/>
<g class="landscape__houses"><path d="M1010 172v-16l13-11 13 11v16zM1044 174v-20l17-14 17 14v20zM1090 172v-14l12-10 12 10v14zM402 170v-14l12-10 12 10v14z"/></g>
<path class="landscape__shore" d="M0 220v-26c180-16 340-8 520-14s330-16 500-8 300 4 420 12v36z"/>
</svg>`
