/** The linter of CloudFormation templates, which knows every resource type with its properties, and every action of IAM. */
import { join } from 'node:path'
import { installedPart } from './part.ts'
import { pythonEnvironment } from './python-environment.ts'

export const cfnLint = pythonEnvironment({
  name: 'cfn-lint',
  version: '1.58.0',
  // Where a package has several hashes, one wheel for each of Python 3.11, 3.12 and 3.13.
  requirements: [
    'cfn-lint==1.58.0 --hash=sha256:9d9f06043160756a6158f5c3f92a44ce38254b1c578127461608305bc8262987',
    'jsonpatch==1.48 --hash=sha256:389f25f006940b7bc939c33ca0f6cf8875527dc70599520652a269040ce40b63',
    'jsonpointer==3.12 --hash=sha256:89f391335ee2719ae72149e1bf30a4d4c7c5d92f15a3f53faa8d20cc7c6c7f19',
    'mpmath==1.3.0 --hash=sha256:a0b2b9fe80bbcd81a6647ff13108738cfb482d481d826cc0e02f5b35e5c88d2c',
    'networkx==3.6.1 --hash=sha256:d47fbf302e7d9cbbb9e2555a0d267983d2aa476bac30e90dfbe5669bd57f3762',
    'pyyaml==6.0.4 --hash=sha256:622aa875fa6533f25fedcffe23079357d65a690d462200afed5d8e9d0e01ebee' +
      ' --hash=sha256:93bfb2459195406a518e2f487a9bbf01df240175f31e06f5a252ac6734c7bbf0' +
      ' --hash=sha256:50588147ab2c6a59b5f990a4905db80899a6c2bd197e046a6201f1e67587e794',
    'regex==2026.11.19 --hash=sha256:e4c605ee49b0fd1e609cf87bce68c5c9b03bf1c075f991313835e2570d8f9b36' +
      ' --hash=sha256:8a966a5afe94ed9fb06deeecd9e3e51c3a5ab7d920e13f8128338e3fcdfed2b0' +
      ' --hash=sha256:5403bbcbd207f6e498fab36c4bfa31d857a0bd4173f74a845f1f731cb95d31ff',
    'sympy==1.14.0 --hash=sha256:e091cc3e99d2141a0ba2847328f5479b05d94a6635cb96148ccb3f34671bd8f5',
    'typing-extensions==4.16.0 --hash=sha256:481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8',
  ],
  checkArguments: ['-c', 'import cfnlint.api, cfnlint.version; print(cfnlint.version.__version__)'],
})

/** The installed program. */
export function cfnLintProgram(): string {
  return join(installedPart(cfnLint), 'venv', 'bin', 'cfn-lint')
}

/** The Python that has cfn-lint and its data. */
export function cfnLintPython(): string {
  return join(installedPart(cfnLint), 'venv', 'bin', 'python')
}
