import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Builds the command line for plain Node: `out/cli/main.js` and the worker that parses dumps. npm packages stay outside. */
export default defineConfig({
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/cli',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: { main: 'electron/cli/main.ts', triageWorker: 'electron/node/triageWorker.ts' },
      external: [...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
