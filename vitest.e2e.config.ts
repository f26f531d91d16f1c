import { defineConfig } from 'vitest/config';

/** The built page in a real browser: `npm run test:e2e`. Needs Chromium, and fails without. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    env: { TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 60_000,
    // A busy machine takes its time; a test that would fail takes it, too.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
    fileParallelism: false,
    // The built program runs as Node runs it, not as a test's module.
    server: { deps: { external: [/\/out\//] } },
  },
});
