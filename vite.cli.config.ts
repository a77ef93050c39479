import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { defineConfig } from 'vite';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** The command line and its threads for pictures and Word files: ES modules for Node with everything but native code and decoders. */
export default defineConfig({
  define: { STANDFIRST_VERSION: JSON.stringify(version) },
  resolve: { alias: { '@shared': resolve(root, 'src/shared') } },
  ssr: { noExternal: true, external: ['libsql', 'wasm-vips', 'libheif-js'] },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: 'out/cli',
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      input: {
        index: resolve(root, 'src/cli/index.ts'),
        'photo.worker': resolve(root, 'src/main/photos/photo.worker.ts'),
        'word.worker': resolve(root, 'src/main/imports/word/word.worker.ts'),
      },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        banner: ({ name }) => (name === 'index' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
