import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;
const alias = { '@shared': resolve(root, 'src/shared') };

/**
 * Read from disk at run time: a native module can't be bundled, the picture decoders start threads of their
 * own from their own files, Electron is the runtime itself.
 */
const external = [
  /^node:/,
  'electron',
  /^electron\/.+/,
  'libsql',
  'wasm-vips',
  '@embedpdf/pdfium',
  /^libheif-js\//,
];

/*
 * The targets are written out: electron-vite would derive them from the installed Electron, which
 * is newer than the runtime that registry-only machines fall back to (Node 20.18, Chromium 130).
 */
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      emptyOutDir: true,
      externalizeDeps: false,
      sourcemap: true,
      rollupOptions: {
        input: {
          index: resolve(root, 'src/main/index.ts'),
          'photo.worker': resolve(root, 'src/main/photos/photo.worker.ts'),
          'backup.worker': resolve(root, 'src/main/backup/backup.worker.ts'),
          'pdf-process.worker': resolve(root, 'src/main/lifecycle/pdf-process.worker.ts'),
        },
        external,
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      emptyOutDir: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, 'src/preload/index.ts') },
        external: [/^node:/, 'electron'],
        // A sandboxed preload has to be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      // The page's policy allows no inline script, no data: font and no polyfill injected in HTML.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: resolve(root, 'src/renderer/index.html') },
        // Zod's setting lies with zod: whatever part of the page makes parsers, the setting is there before it.
        output: {
          manualChunks: (id) =>
            /\/node_modules\/zod\/|parse-without-eval/u.test(id) ? 'zod' : null,
        },
      },
    },
    worker: { format: 'es' },
  },
});
