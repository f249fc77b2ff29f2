import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { InputError, ServiceError } from '@secure-deploy/core/errors'
import type { Content } from '@secure-deploy/core/ports'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { directoryStore } from '@secure-deploy/local/directory-store'
import fc from 'fast-check'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const key = 'releases/app/1.0.0/files/aa/app.zip'
const bytes = Buffer.from('the build')
const digest = { size: bytes.length, sha256: sha256Of(bytes) }

const contentOf = (...chunks: readonly Uint8Array[]): Content => ({
  size: chunks.reduce((sum, chunk) => sum + chunk.length, 0),
  async *open() {
    for (const chunk of chunks) yield await Promise.resolve(chunk)
  },
})

const collect = async (stream: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return chunks
}

let outside: string
let root: string
let store: ReturnType<typeof directoryStore>

beforeEach(() => {
  outside = temporaryFolder()
  root = join(outside, 'store')
  store = directoryStore(pathToFileURL(root).href)
})

/** Every file below the store, temporary ones too. */
const filesInStore = (): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))

const put = (text: string, at = key): string => {
  const path = join(root, at)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

describe('directoryStore', () => {
  it('names itself as its user did, without a trailing slash', () => {
    expect(directoryStore('file:///srv/store/').storeUri).toBe('file:///srv/store')
  })

  it.each([
    'file://host/share',
    'file:relative',
    'file:///',
    'file:////',
    '/srv/store',
    's3://bucket',
    'file:///srv/store?x',
    'file:///srv/store#x',
    'file:///srv/../etc',
    'file:///srv/%2e%2E/etc',
    'file:///srv/a%00b',
    'file:///srv/a%2Fb',
    '',
  ])('refuses %j as the name of a store', (uri) => {
    expect(() => directoryStore(uri)).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'INPUT_MALFORMED' }),
    )
  })
})

describe('create', () => {
  it('makes the object, and the folders that it needs', async () => {
    const created = await store.create(key, contentOf(bytes), digest)
    expect(created).toEqual({
      outcome: 'created',
      location: { uri: pathToFileURL(join(root, key)).href },
    })
    expect(readFileSync(join(root, key))).toEqual(bytes)
  })

  it('makes an empty object', async () => {
    const empty = { size: 0, sha256: sha256Of(new Uint8Array()) }
    await store.create(key, contentOf(), empty)
    expect(statSync(join(root, key)).size).toBe(0)
  })

  it('leaves an object that stands there as it is', async () => {
    put('another build')
    await expect(store.create(key, contentOf(bytes), digest)).resolves.toMatchObject({ outcome: 'exists' })
    expect(readFileSync(join(root, key), 'utf8')).toBe('another build')
  })

  it('leaves no temporary file behind', async () => {
    await store.create(key, contentOf(bytes), digest)
    await store.create(key, contentOf(bytes), digest)
    expect(filesInStore()).toEqual([join(root, key)])
  })

  it('lets exactly one of twenty writers create one object', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, writer) => {
        const own = Buffer.from(`build of writer ${writer}`)
        return store.create(key, contentOf(own.subarray(0, 5), own.subarray(5)), {
          size: own.length,
          sha256: sha256Of(own),
        })
      }),
    )
    const winners = results.flatMap(({ outcome }, writer) => (outcome === 'created' ? [writer] : []))
    expect(winners).toHaveLength(1)
    expect(readFileSync(join(root, key), 'utf8')).toBe(`build of writer ${winners[0]}`)
    expect(filesInStore()).toEqual([join(root, key)])
  })

  it.each<[string, Content]>([
    ['differs in a byte', contentOf(Buffer.from('the bui1d'))],
    ['is shorter', contentOf(bytes.subarray(1))],
    ['is longer', contentOf(bytes, Buffer.from('!'))],
    ['has the digest but is said to have another size', contentOf(bytes)],
  ])('refuses content that %s, and shows nothing of it', async (what, content) => {
    const expected = what.startsWith('has') ? { ...digest, size: digest.size + 1 } : digest
    await expect(store.create(key, content, expected)).rejects.toMatchObject({
      name: 'VerificationError',
      code: 'DIGEST_MISMATCH',
    })
    expect(filesInStore()).toEqual([])
  })

  it('stops reading content that is longer than was signed', async () => {
    let chunks = 0
    const endless: Content = {
      size: bytes.length,
      async *open() {
        for (;;) {
          chunks += 1
          yield await Promise.resolve(bytes)
        }
      },
    }
    await expect(store.create(key, endless, digest)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' })
    expect(chunks).toBe(2)
  })

  it('shows nothing of content that breaks off, and passes the failure on', async () => {
    const failure = new Error('the source went away')
    const broken: Content = {
      size: bytes.length,
      async *open() {
        yield bytes.subarray(0, 3)
        await Promise.reject(failure)
      },
    }
    await expect(store.create(key, broken, digest)).rejects.toBe(failure)
    expect(filesInStore()).toEqual([])
  })

  it('shows no object while its bytes are still being written', async () => {
    const seen: unknown[] = []
    const watched: Content = {
      size: bytes.length,
      async *open() {
        yield bytes.subarray(0, 3)
        seen.push(await store.digestOf(key))
        yield bytes.subarray(3)
        seen.push(await store.digestOf(key))
      },
    }
    await store.create(key, watched, digest)
    expect(seen).toEqual([undefined, undefined])
  })

  it.each([
    ['a folder of the key', 'releases/app'],
    ['the first folder of the key', 'releases'],
    ['the folder for unfinished objects', '.incoming'],
  ])('does not follow a symbolic link that stands for %s', async (_, path) => {
    const elsewhere = temporaryFolder()
    mkdirSync(dirname(join(root, path)), { recursive: true })
    symlinkSync(elsewhere, join(root, path))
    await expect(store.create(key, contentOf(bytes), digest)).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'STORE_UNAVAILABLE',
    })
    expect(readdirSync(elsewhere)).toEqual([])
  })

  it('does not take a symbolic link for an object that stands there', async () => {
    mkdirSync(dirname(join(root, key)), { recursive: true })
    symlinkSync(join(outside, 'nowhere'), join(root, key))
    await expect(store.create(key, contentOf(bytes), digest)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    })
  })

  it('accepts a root that its user reaches by a symbolic link', async () => {
    const target = temporaryFolder()
    symlinkSync(target, root)
    await store.create(key, contentOf(bytes), digest)
    expect(readFileSync(join(target, key))).toEqual(bytes)
  })

  it('says what the file system said when the root is a file', async () => {
    writeFileSync(root, '')
    const creating = store.create(key, contentOf(bytes), digest)
    await expect(creating).rejects.toBeInstanceOf(ServiceError)
    await expect(creating).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      cause: { code: 'EEXIST' },
    })
  })
})

describe.each(['create', 'open', 'digestOf'] as const)('a key given to %s', (verb) => {
  const use = async (text: string): Promise<unknown> => {
    if (verb === 'create') return store.create(text, contentOf(bytes), digest)
    return verb === 'open' ? store.open(text) : store.digestOf(text)
  }
  const attempt = async (text: string): Promise<unknown> => {
    try {
      return await use(text)
    } catch (failure) {
      return failure
    }
  }

  it.each([
    '',
    '/',
    '/etc/passwd',
    'a/',
    'a//b',
    '..',
    '../a',
    'a/../../b',
    'a/..',
    '.',
    'a/./b',
    '.incoming/x',
    'a\\b',
    'a\0b',
    'x'.repeat(256),
    'x/'.repeat(600) + 'x',
  ])('is refused when it is %j', async (text) => {
    await expect(use(text)).rejects.toMatchObject({ name: 'InputError', code: 'INPUT_MALFORMED' })
  })

  it('never leads out of the store', async () => {
    const hostile = fc
      .array(fc.constantFrom('..', '.', '', 'a', '/', '\\', '\0', '%2e%2e', 'é', '...', '~', ' '), {
        maxLength: 6,
      })
      .chain((parts) => fc.constantFrom('/', '').map((separator) => parts.join(separator)))
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const result = await attempt(text)
        const refused = result instanceof InputError && result.code === 'INPUT_MALFORMED'
        expect(readdirSync(outside).filter((name) => name !== 'store')).toEqual([])
        if (refused) return
        const { location } = (result ?? {}) as { location?: { uri: string } }
        if (location !== undefined) expect(location.uri.startsWith(`${pathToFileURL(root).href}/`)).toBe(true)
        else expect(result === undefined || result instanceof ServiceError).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('open', () => {
  it('returns the object, its size and its place', async () => {
    put('the build')
    const object = await store.open(key)
    expect(object).toMatchObject({ size: 9, location: { uri: pathToFileURL(join(root, key)).href } })
    expect(Buffer.concat(await collect(object?.bytes ?? contentOf().open())).toString()).toBe('the build')
  })

  it('returns a part of the object, with the size of the whole', async () => {
    put('the build')
    const object = await store.open(key, { range: { start: 4, end: 7 } })
    expect(object?.size).toBe(9)
    expect(Buffer.concat(await collect(object?.bytes ?? contentOf().open())).toString()).toBe('bui')
  })

  it('returns nothing of an empty part', async () => {
    put('the build')
    const object = await store.open(key, { range: { start: 4, end: 4 } })
    expect(await collect(object?.bytes ?? contentOf(bytes).open())).toEqual([])
  })

  it('reads in chunks of at most a quarter of a MiB', async () => {
    truncateSync(put(''), 5 * 128 * 1024)
    const object = await store.open(key)
    const chunks = await collect(object?.bytes ?? contentOf().open())
    expect(chunks.map(({ length }) => length)).toEqual([1 << 18, 1 << 18, 1 << 17])
  })

  it('refuses to look for a version, of which there are none', async () => {
    put('the build')
    await expect(store.open(key, { versionId: 'one' })).rejects.toMatchObject({
      name: 'InputError',
      code: 'INPUT_MALFORMED',
    })
  })

  it('is a fault of the store when the object goes away before it is read', async () => {
    const path = put('the build')
    const object = await store.open(key)
    execFileSync('rm', [path])
    await expect(collect(object?.bytes ?? contentOf().open())).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'STORE_UNAVAILABLE',
    })
  })
})

describe('digestOf', () => {
  it('tells the place and the size, and vouches for no digest', async () => {
    put('the build')
    const location = { uri: pathToFileURL(join(root, key)).href }
    expect(await store.digestOf(key)).toEqual({ location, size: 9 })
  })
})

describe.each(['open', 'digestOf'] as const)('%s', (verb) => {
  it('finds nothing where there is no object', async () => {
    put('another object', 'releases/app/1.0.0/other')
    expect(await store[verb](key)).toBeUndefined()
  })

  it('finds nothing where there is no store yet', async () => {
    expect(await store[verb](key)).toBeUndefined()
  })

  it.each([
    ['a symbolic link to a file', (path: string) => symlinkSync(put('outside', 'elsewhere'), path)],
    ['a symbolic link to nothing', (path: string) => symlinkSync('/nowhere', path)],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a named pipe', (path: string) => execFileSync('mkfifo', [path])],
  ])('does not take %s for an object', async (_, make) => {
    const path = join(root, key)
    mkdirSync(dirname(path), { recursive: true })
    make(path)
    await expect(store[verb](key)).rejects.toMatchObject({ name: 'ServiceError', code: 'STORE_UNAVAILABLE' })
  })

  it('does not follow a symbolic link that stands for a folder', async () => {
    const elsewhere = temporaryFolder()
    mkdirSync(join(elsewhere, 'app/1.0.0/files/aa'), { recursive: true })
    writeFileSync(join(elsewhere, 'app/1.0.0/files/aa/app.zip'), 'planted')
    mkdirSync(root)
    symlinkSync(elsewhere, join(root, 'releases'))
    await expect(store[verb](key)).rejects.toMatchObject({ name: 'ServiceError', code: 'STORE_UNAVAILABLE' })
  })

  it('does not take a file on the way for an absent object', async () => {
    put('', 'releases/app')
    await expect(store[verb](key)).rejects.toMatchObject({ name: 'ServiceError', code: 'STORE_UNAVAILABLE' })
  })
})
