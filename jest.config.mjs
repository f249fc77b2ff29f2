/** Native ESM through swc; workspace packages are read from their sources, so no build is needed before a unit test. */
export default {
  testEnvironment: 'node',
  // No test waits for time to pass; this only bounds a hang on a slow machine.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/packages/tools/reporter.mjs'],
  // The suites that spawn bundles wait more than they compute, so no core is left idle for jest itself.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // These need installed servers and tools: jest.real.config.mjs.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/integration/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^@secure-deploy/(sign-artifact|upload-artifact|verify-signature|promote-artifact|hold-release|record-deployment)/(.+)$':
      '<rootDir>/actions/$1/src/$2.ts',
    '^@secure-deploy/([^/]+)$': '<rootDir>/packages/$1/src/index.ts',
    '^@secure-deploy/([^/]+)/(.+)$': '<rootDir>/packages/$1/src/$2.ts',
  },
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/.cache/',
    '<rootDir>/(packages|actions)/[^/]+/lib/',
  ],
}
