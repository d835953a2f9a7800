const base = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/scripts/test/jest/environment.mjs',
  testRunner: '<rootDir>/scripts/test/jest/runner.mjs',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** Pure tests stand beside the code; `int-spec` speaks to one real server; `e2e-spec` to the whole system. */
export default {
  // What hangs is caught in the end; a slow machine is no failure.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/scripts/test/long-ones-first.mjs',
  projects: [
    { ...base, displayName: 'unit', testMatch: ['**/*.spec.ts'] },
    { ...base, displayName: 'integration', testMatch: ['**/*.int-spec.ts'] },
    { ...base, displayName: 'e2e', testMatch: ['**/*.e2e-spec.ts'] },
  ],
};
