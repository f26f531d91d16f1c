import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the page: `out/renderer`, with relative addresses, for Electron's Chromium and today's browsers. */
export default defineConfig({
  root: 'renderer',
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: { outDir: '../out/renderer', emptyOutDir: true, target: 'chrome120', sourcemap: false, modulePreload: { polyfill: false } },
});
