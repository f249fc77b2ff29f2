/** A real browser, started anew for each test file, whose every request and complaint is kept. */
import { chromiumProgram } from '@secure-deploy/tools/real-parts/chromium'
import { chromium } from 'playwright-core'
import type { BrowserContext, Page } from 'playwright-core'
import { temporaryFolder } from '../../support/temporary-folder.ts'

export interface BrowserOptions {
  readonly scripts: 'run' | 'off'
  readonly colours?: 'light' | 'dark'
}

export interface OpenBrowser {
  readonly page: Page
  /** The addresses of everything that was asked for. */
  readonly requests: string[]
  /** What the console said, and errors that nobody caught. */
  readonly complaints: string[]
  stop(): Promise<void>
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function startBrowser({ scripts, colours = 'light' }: BrowserOptions): Promise<OpenBrowser> {
  const context: BrowserContext = await chromium.launchPersistentContext(temporaryFolder(), {
    executablePath: chromiumProgram(),
    headless: true,
    args,
    javaScriptEnabled: scripts === 'run',
    colorScheme: colours,
  })
  const requests: string[] = []
  const complaints: string[] = []
  const page = await context.newPage()
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, requests, complaints, stop: () => context.close() }
}
