import { rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Builds the threads' code once before the tests, below `out/`, where packages are found, and deletes it afterwards. Threads
 * that translate their source themselves take a second each, and when they are ended early leave their files open: enough of
 * them, and the process has no file left to open.
 */
export default async function buildWorkers(project: TestProject): Promise<() => void> {
  const folder = join(ROOT, 'out', `test-workers-${process.pid}`);
  const rebuild = () => buildInto(folder);
  await rebuild();
  project.onTestsRerun(rebuild);
  project.provide('workersFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function buildInto(outDir: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      sourcemap: 'inline',
      minify: false,
      rollupOptions: {
        input: { triageWorker: 'electron/node/triageWorker.ts', sessionThread: 'electron/node/session/thread/sessionThread.ts' },
        external: [...builtinModules, /^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built code of the threads lies. */
    workersFolder: string;
  }
}
