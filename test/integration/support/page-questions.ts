/** What is asked of a page that stands in a browser. The expressions run there, where the types of this project's tests end. */
import type { Page } from 'playwright-core'

function ask<Answer>(page: Page, expression: string): Promise<Answer> {
  return page.evaluate(expression)
}

/** Elements that reach beyond the window, by the beginning of their markup. */
export function wideElements(page: Page): Promise<readonly string[]> {
  return ask(
    page,
    `[...document.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 100))`,
  )
}

export function scrollWidth(page: Page): Promise<number> {
  return ask(page, 'document.documentElement.scrollWidth')
}

/** The ranks of the headings, in the order of the page. */
export function headingRanks(page: Page): Promise<readonly number[]> {
  return ask(
    page,
    `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)))`,
  )
}

export interface TableParts {
  readonly captions: number
  readonly columns: number
  /** Of the longest row. */
  readonly cells: number
  readonly rows: number
  /** Rows that begin with a header. */
  readonly named: number
}

export function tableParts(page: Page): Promise<readonly TableParts[]> {
  return ask(
    page,
    `[...document.querySelectorAll('table')].map((table) => ({
      captions: table.querySelectorAll('caption').length,
      columns: table.querySelectorAll('thead th[scope=col]').length,
      cells: Math.max(...[...table.querySelectorAll('tbody tr')].map((row) => row.children.length)),
      rows: table.querySelectorAll('tbody tr').length,
      named: table.querySelectorAll('tbody tr > th[scope=row]').length,
    }))`,
  )
}

/** A property of the style of every element that a selector names, as the browser has computed it. */
export function styles(page: Page, selector: string, property: string): Promise<readonly string[]> {
  const [names, name] = [JSON.stringify(selector), JSON.stringify(property)]
  return ask(page, `[...document.querySelectorAll(${names})].map((one) => getComputedStyle(one)[${name}])`)
}

/** Texts whose contrast with their background is below 4.5 (WCAG 2.2, success criterion 1.4.3). */
export function faintTexts(page: Page): Promise<readonly string[]> {
  return ask(
    page,
    `(() => {
      const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
      const light = (colour) => {
        const [r, g, b] = colour.slice(0, 3).map((value) => {
          const part = value / 255
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const behind = (element) => {
        if (element === null) return [255, 255, 255]
        const colour = parse(getComputedStyle(element).backgroundColor)
        return colour.length === 4 && colour[3] === 0 ? behind(element.parentElement) : colour
      }
      const isText = (element) =>
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent.trim() !== '')
      return [...document.querySelectorAll('header *, main *, footer *')]
        .filter((element) => isText(element) && element.closest('svg') === null)
        .filter((element) => {
          const one = light(parse(getComputedStyle(element).color))
          const other = light(behind(element))
          return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5
        })
        .map((element) => element.outerHTML.slice(0, 120))
    })()`,
  )
}

export interface Drawn {
  /** What a reader reads, box by box. */
  readonly boxes: readonly string[]
  /** Elements that no text of ours makes, by their markup. */
  readonly strange: readonly string[]
}

/** Draws a diagram as GitHub does, under the level that lets nothing be clicked and no script in. */
export function draw(page: Page, diagram: string): Promise<Drawn> {
  return ask(
    page,
    `(async () => {
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
      const { svg } = await mermaid.render('picture', ${JSON.stringify(diagram)})
      const place = document.querySelector('#drawn')
      place.innerHTML = svg
      const boxes = [...place.querySelectorAll('.nodeLabel')].map((label) => {
        for (const end of label.querySelectorAll('br')) end.replaceWith('\\n')
        return label.textContent
      })
      const strange = [...place.querySelectorAll('script, img, a, iframe, em, strong, i, code, ul, ol, math')]
      return { boxes, strange: strange.map(({ outerHTML }) => outerHTML) }
    })()`,
  )
}
