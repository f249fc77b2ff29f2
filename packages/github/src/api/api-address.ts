/** Where GitHub's REST API is: as the runner says, held against what belongs to the server that the run is of. */
import { isIP } from 'node:net'
import { InputError } from '@secure-deploy/core/errors'
import type { Environment } from '../inputs.ts'

export interface ApiAddress {
  /** Without a slash at its end. */
  readonly base: string
  /** One sentence, when the address is not the one that belongs to the server. */
  readonly notice?: string
}

/** @throws InputError ENVIRONMENT_UNSAFE for an address that nobody has to prove to be, or that is none */
export function apiAddress(env: Environment, serverUrl: string): ApiAddress {
  const implied = impliedBase(serverUrl)
  const given = env['GITHUB_API_URL']?.trim() ?? ''
  if (given === '') return { base: baseOf(implied, 'GITHUB_SERVER_URL') }
  const base = baseOf(given, 'GITHUB_API_URL')
  if (base === implied) return { base }
  return {
    base,
    notice: `Requests to GitHub go where GITHUB_API_URL says, ${base}, and whoever answers there is believed as GitHub would be; to ${serverUrl} belongs ${implied}.`,
  }
}

/** GitHub docs, "Getting started with the REST API" for each of the three products. */
function impliedBase(serverUrl: string): string {
  const { protocol, host } = addressIn(serverUrl, 'GITHUB_SERVER_URL')
  if (host === 'github.com') return `${protocol}//api.github.com`
  return host.endsWith('.ghe.com') ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`
}

function baseOf(text: string, variable: string): string {
  const { protocol, origin, pathname, hostname } = addressIn(text, variable)
  const encrypted = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
  if (!encrypted)
    throw unsafe(variable, 'without https anyone on the way could answer in the place of GitHub')
  return `${origin}${pathname.replace(/\/+$/, '')}`
}

function addressIn(text: string, variable: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || url.host === '') throw unsafe(variable, 'it is not the address of a server')
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw unsafe(variable, 'it holds more than the address of a server')
  return url
}

function isLoopback(hostname: string): boolean {
  const address = hostname.replace(/^\[(.*)\]$/, '$1')
  return address === 'localhost' || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'))
}

/** The value may be anything, a secret in a wrong place included, so it is not shown. */
function unsafe(variable: string, reason: string): InputError {
  return new InputError(
    'ENVIRONMENT_UNSAFE',
    `the environment variable ${variable} cannot be used: ${reason}`,
    {
      nextStep: `Find the step or the configuration of the runner that sets ${variable}, and leave it to the runner.`,
    },
  )
}
