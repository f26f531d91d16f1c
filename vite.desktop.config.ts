import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

const builtins = [...builtinModules, /^node:/];
const shared = { outDir: '', emptyOutDir: true, ssr: true, minify: false } as const;

/**
 * Builds the desktop program: `out/main` (main process, the thread of its session, the worker that parses dumps) as modules
 * for Electron's Node, and `out/preload/preload.cjs` as the one file that a sandboxed preload script must be.
 */
export default defineConfig({
  logLevel: 'warn',
  environments: {
    main: {
      consumer: 'server',
      resolve: { noExternal: ['@electron/remote'] },
      build: {
        ...shared,
        outDir: 'out/main',
        target: 'node20',
        sourcemap: true,
        rolldownOptions: {
          input: {
            main: 'electron/main/main.ts',
            sessionThread: 'electron/node/session/thread/sessionThread.ts',
            triageWorker: 'electron/node/triageWorker.ts',
          },
          external: ['electron', ...builtins],
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        ...shared,
        outDir: 'out/preload',
        target: 'chrome120',
        rolldownOptions: {
          input: 'electron/preload/preload.ts',
          external: ['electron'],
          platform: 'browser',
          output: { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of [builder.environments.main, builder.environments.preload])
        if (environment) await builder.build(environment);
    },
  },
});
