/** The reusable workflows: their sources in action-workflows/, which a team may copy, and what is made of them in .github/workflows/, which it calls. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ActionInput,
  type ActionOutput,
  inputsIn,
  mapping,
  outputsIn,
  readMapping,
} from './action-yml.ts'
import { root } from './bundles.ts'

/** The names of the workflows, without `.yml`, in alphabetical order. */
export function workflowNames(): readonly string[] {
  return readdirSync(join(root, 'action-workflows'))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => file.slice(0, -'.yml'.length))
    .toSorted()
}

/** Relative to the root. */
export function sourceFile(name: string): string {
  return `action-workflows/${name}.yml`
}

/** Where GitHub looks for workflows that others call; it looks into no folder below. Relative to the root. */
export function mirrorFile(name: string): string {
  return `.github/workflows/${name}.yml`
}

/** How a source refers to this repository: with what its reader replaces, and the comment that says by what. */
const placeholder = /uses: OWNER\/secure-deploy-actions\/(actions\/[a-z-]+)@0{40} # .+$/gm

/**
 * The text of the workflow that others call: every reference to an action of ours becomes `$/`, which is the commit of
 * the file that says it.
 * @throws Error for a reference to this repository in another form, which would name no commit
 */
export function mirrorOf(name: string): string {
  const source = readFileSync(join(root, sourceFile(name)), 'utf8')
  const text = source.replaceAll(placeholder, 'uses: $/$1')
  const left = /^.*uses:.*OWNER.*$/m.exec(text)
  if (left !== null) throw new Error(`${sourceFile(name)}: cannot rewrite "${left[0].trim()}"`)
  return `# Made from ${sourceFile(name)} by npm run workflows: edit it there.\n\n${text}`
}

function called(name: string): Readonly<Record<string, unknown>> {
  const on = mapping(readMapping(sourceFile(name))['on'], `${sourceFile(name)}: on`)
  return mapping(on['workflow_call'], `${sourceFile(name)}: on.workflow_call`)
}

/** The inputs in the order of the file. */
export function workflowInputs(name: string): readonly ActionInput[] {
  return inputsIn(called(name)['inputs'], `${sourceFile(name)}: inputs`)
}

/** The outputs in the order of the file. */
export function workflowOutputs(name: string): readonly ActionOutput[] {
  return outputsIn(called(name)['outputs'], `${sourceFile(name)}: outputs`)
}
