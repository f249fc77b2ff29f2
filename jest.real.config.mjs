/** The tests against servers and tools that others made: `npm run real-parts` first, then `npm run test:real`. */
import base from './jest.config.mjs'

export default {
  ...base,
  testMatch: ['<rootDir>/test/integration/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Bounds a hang; the longest tests move gigabytes.
  testTimeout: 600_000,
}
