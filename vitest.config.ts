import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 60_000,
    // A busy machine takes its time; a test that would fail takes it, too.
    expect: { poll: { timeout: 15_000 } },
    globalSetup: ['test/workers/buildWorkers.ts'],
    // Threads run code that was built once for all tests (see there).
    alias: [
      { find: /^\.{1,2}\/(?:.*\/)?workerFile\.ts$/, replacement: fileURLToPath(new URL('test/workers/workerFile.ts', import.meta.url)) },
    ],
  },
});
