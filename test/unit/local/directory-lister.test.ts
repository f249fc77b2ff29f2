import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { directoryStore } from '@secure-deploy/local/directory-store'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { unprivileged } from '../../support/unprivileged.ts'

let root: string
let store: ReturnType<typeof directoryStore>

beforeEach(() => {
  root = join(temporaryFolder(), 'store')
  store = directoryStore(pathToFileURL(root).href)
})

const put = (...keys: readonly string[]) => {
  for (const key of keys) {
    mkdirSync(dirname(join(root, key)), { recursive: true })
    writeFileSync(join(root, key), '')
  }
}
const unavailable = expect.objectContaining({ name: 'ServiceError', code: 'STORE_UNAVAILABLE' })

describe('directoryStore list', () => {
  it('lists the keys below a prefix, and no others', async () => {
    put('holds/name/app/b', 'holds/name/app/a', 'holds/z', 'holdsx/a', 'releases/a')
    expect(await store.list('holds/')).toEqual(['holds/name/app/a', 'holds/name/app/b', 'holds/z'])
  })

  it('orders whole keys by their bytes', async () => {
    put('holds/a/b', 'holds/a-b', 'holds/ä', 'holds/Z')
    expect(await store.list('holds/')).toEqual(['holds/Z', 'holds/a-b', 'holds/a/b', 'holds/ä'])
  })

  it.each(['holds/', 'holds/name/'])('lists nothing below %s where no such folder is', async (prefix) => {
    put('releases/a')
    expect(await store.list(prefix)).toEqual([])
  })

  it('lists nothing where the directory was never made', async () => {
    expect(await store.list('holds/')).toEqual([])
  })

  it('lists nothing in an empty folder', async () => {
    mkdirSync(join(root, 'holds', 'name'), { recursive: true })
    expect(await store.list('holds/')).toEqual([])
  })

  it('leaves out what can have no key', async () => {
    put('holds/.DS_Store', 'holds/name/.hidden/a', 'holds/name/app/a')
    expect(await store.list('holds/')).toEqual(['holds/name/app/a'])
  })

  it('lists what was created, and nothing of its temporary files', async () => {
    const bytes = Buffer.from('a hold')
    const content = { size: bytes.length, open: () => Readable.from([bytes]) }
    await store.create('holds/name/app/a', content, { size: bytes.length, sha256: sha256Of(bytes) })
    expect(await store.list('holds/')).toEqual(['holds/name/app/a'])
  })

  it('refuses a symbolic link to a file', async () => {
    put('elsewhere', 'holds/name/a')
    symlinkSync(join(root, 'elsewhere'), join(root, 'holds/name/b'))
    await expect(store.list('holds/')).rejects.toThrow(unavailable)
  })

  it('refuses a symbolic link to a folder, below the prefix and on the way to it', async () => {
    put('elsewhere/app/a')
    mkdirSync(join(root, 'holds'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'holds/name'))
    await expect(store.list('holds/')).rejects.toThrow(unavailable)
    await expect(store.list('holds/name/app/')).rejects.toThrow(unavailable)
  })

  it('refuses a file where a folder is expected', async () => {
    put('holds')
    await expect(store.list('holds/')).rejects.toThrow(unavailable)
  })

  it('does not take a folder that may not be read for an empty one', async () => {
    put('holds/name/a')
    chmodSync(join(root, 'holds/name'), 0o000)
    try {
      await expect(unprivileged(() => store.list('holds/'))).rejects.toThrow(unavailable)
    } finally {
      chmodSync(join(root, 'holds/name'), 0o755)
    }
  })
})

describe('directoryStore folders', () => {
  it('names the folders directly below a prefix', async () => {
    put('releases/app/2.0/a', 'releases/app/1.0/a/b', 'releases/app/file', 'releases/other/1.0/a')
    expect(await store.folders('releases/app/')).toEqual(['1.0', '2.0'])
  })

  it('names none where nothing is', async () => {
    expect(await store.folders('releases/app/')).toEqual([])
  })

  it('refuses a symbolic link', async () => {
    put('releases/app/1.0/a')
    symlinkSync(join(root, 'releases/app/1.0'), join(root, 'releases/app/2.0'))
    await expect(store.folders('releases/app/')).rejects.toThrow(unavailable)
  })
})
