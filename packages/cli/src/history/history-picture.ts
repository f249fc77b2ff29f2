/** The picture of a history page: the chain from commit to the last environment as inline SVG, across and from the top down. */
import type { History } from '@secure-deploy/core/history/history'
import { barsOf, boxesOf } from './history-picture-boxes.ts'
import type { BoxText, PictureBox } from './history-picture-boxes.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

const boxWidth = 212
const rowHeight = 19
const gap = 38
const margin = 8
const arrowHead = 8
/** Boxes that fit beside each other and can still be read. */
const mostAcross = 6
const longestText = { plain: 27, bold: 24 } as const
const barHeight = 30

/** Two drawings of the same: the style sheet shows the one that suits the width. */
export function drawChain(history: History): Html {
  const boxes = boxesOf(history)
  const bars = barsOf(history)
  const words = describe(boxes, bars)
  const across =
    boxes.length <= mostAcross
      ? drawAcross(boxes, bars, words)
      : drawDown(boxes, bars, words, 'narrow always')
  return html`${across}${boxes.length <= mostAcross ? drawDown(boxes, bars, words, 'narrow') : html``}`
}

/** For those who cannot see it. */
function describe(boxes: readonly PictureBox[], bars: readonly string[]): string {
  const told = boxes.map(({ name, texts }) => `${name}: ${texts.map(({ text }) => text).join(', ')}`)
  return [...told, ...bars].join('. ')
}

function drawAcross(boxes: readonly PictureBox[], bars: readonly string[], words: string): Html {
  const height = Math.max(...boxes.map(heightOf))
  const step = boxWidth + gap
  const middle = margin + height / 2
  const drawn = boxes.map((box, index) => {
    const x = margin + index * step
    const arrow = index === 0 ? html`` : drawArrow(box, [x - gap + 4, middle], [x - 4, middle])
    return html`${arrow}${drawBox(box, x, margin, height)}`
  })
  const width = boxes.length * step - gap
  const below = drawBars(bars, width, margin + height + 8)
  const total = 2 * margin + height + bars.length * (barHeight + 8)
  return svg('wide', 2 * margin + width, total, words, [...drawn, ...below])
}

function drawDown(
  boxes: readonly PictureBox[],
  bars: readonly string[],
  words: string,
  className: string,
): Html {
  let y = margin
  const drawn: Html[] = []
  const middle = margin + boxWidth / 2
  for (const [index, box] of boxes.entries()) {
    if (index > 0) {
      drawn.push(drawArrow(box, [middle, y + 4], [middle, y + gap - 4]))
      y += gap
    }
    drawn.push(drawBox(box, margin, y, heightOf(box)))
    y += heightOf(box)
  }
  drawn.push(...drawBars(bars, boxWidth, y + 8))
  y += bars.length * (barHeight + 8)
  return svg(className, boxWidth + 2 * margin, y + margin, words, drawn)
}

function drawBars(bars: readonly string[], width: number, y: number): readonly Html[] {
  const fitting = Math.floor(width / 8)
  return bars.map((text, index) => {
    const top = y + index * (barHeight + 8)
    return html`<g
      ><title>${text}</title>
      <rect class="box alarm" x="${margin}" y="${top}" width="${width}" height="${barHeight}" rx="7" />
      <text class="alarm-text" x="${margin + 12}" y="${top + 20}">${cut(text, fitting)}</text></g
    >`
  })
}

function svg(className: string, width: number, height: number, words: string, drawn: readonly Html[]): Html {
  return html`<svg class="${className}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}">
    ${drawn}
  </svg>`
}

function heightOf({ texts }: PictureBox): number {
  return 40 + texts.filter(({ text }) => text !== '').length * rowHeight
}

function drawBox({ name, texts, tone, reached }: PictureBox, x: number, y: number, height: number): Html {
  const className =
    reached === 'unreached' && tone === 'plain' ? 'unreached' : tone === 'plain' ? 'good' : tone
  const shown = texts.filter(({ text }) => text !== '')
  return html`<g
    ><title>${[name, ...shown.map(({ text }) => text)].join(', ')}</title>
    <rect class="box ${className}" x="${x}" y="${y}" width="${boxWidth}" height="${height}" rx="7" />
    <text class="name" x="${x + 12}" y="${y + 25}">${cut(name, longestText.bold)}</text>
    ${shown.map(
      ({ text, style }, index) =>
        html`<text class="${style}" x="${x + 12}" y="${y + 47 + index * rowHeight}"
          >${cut(text, isBold(style) ? longestText.bold : longestText.plain)}</text
        >`,
    )}</g
  >`
}

type Point = readonly [x: number, y: number]

function drawArrow({ arrow, reached }: PictureBox, [x1, y1]: Point, [x2, y2]: Point): Html {
  const className = arrow === 'alarm' ? 'alarm' : reached === 'unreached' ? 'unreached' : ''
  const isAcross = y1 === y2
  const tip = isAcross
    ? `${x2},${y2} ${x2 - arrowHead},${y2 - 5} ${x2 - arrowHead},${y2 + 5}`
    : `${x2},${y2} ${x2 - 5},${y2 - arrowHead} ${x2 + 5},${y2 - arrowHead}`
  const [endX, endY] = isAcross ? [x2 - arrowHead, y2] : [x2, y2 - arrowHead]
  return html`<path class="arrow ${className}" d="M${x1} ${y1} L${endX} ${endY}" /><polygon
      class="head ${className}"
      points="${tip}"
    />`
}

function isBold(style: BoxText['style']): boolean {
  return style === 'alarm-text' || style === 'warning-text'
}

function cut(text: string, most: number): string {
  const characters = Array.from(text)
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
