/** What the files of a repository suggest about its build; a person agrees to it or says otherwise. */
import { readRepositoryFile } from '@secure-deploy/local/repository-files'
import type { Answers } from '../set-up/questions.ts'

type Suggested = Readonly<Record<string, readonly string[]>>

/** By the file that a build tool is known by; the first that stands there counts. */
const tools: readonly (readonly [file: string, suggest: (text: string) => Suggested])[] = [
  ['package.json', (text) => ({ 'build-command': [nodeBuild(text)] })],
  [
    'pom.xml',
    () => ({
      'build-command': ['mvn --batch-mode verify'],
      'subject-path': ['target/*.jar'],
      'evidence-path': ['target/surefire-reports/*.xml'],
    }),
  ],
  ['build.gradle.kts', gradle],
  ['build.gradle', gradle],
  [
    'go.mod',
    () => ({
      'build-command': ['go test ./... && go build -trimpath -o build/ ./...'],
      'subject-path': ['build/*'],
    }),
  ],
  ['Makefile', () => ({ 'build-command': ['make'] })],
]

function gradle(): Suggested {
  return {
    'build-command': ['./gradlew build'],
    'subject-path': ['build/libs/*.jar'],
    'evidence-path': ['build/test-results/test/*.xml'],
  }
}

/** Of the scripts only whether they are there is read; none is run. */
function nodeBuild(text: string): string {
  const scripts = scriptsOf(text)
  const steps = ['test', 'build'].filter((name) => scripts.has(name)).map((name) => `npm run ${name}`)
  return ['npm ci', ...steps].join(' && ')
}

function scriptsOf(text: string): ReadonlySet<string> {
  try {
    const { scripts } = JSON.parse(text) as { readonly scripts?: unknown }
    return new Set(typeof scripts === 'object' && scripts !== null ? Object.keys(scripts) : [])
  } catch {
    return new Set()
  }
}

export async function hintsOf(root: string): Promise<Answers> {
  for (const [path, suggest] of tools) {
    const file = await readRepositoryFile(root, path)
    if (file.kind === 'file') return new Map(Object.entries(suggest(file.text)))
  }
  return new Map()
}
