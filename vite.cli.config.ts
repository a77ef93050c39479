import { resolve } from 'node:path';

import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The command line: one ES module for Node with everything in it but the native library. */
export default defineConfig({
  resolve: { alias: { '@shared': resolve(root, 'src/shared') } },
  ssr: { noExternal: true, external: ['libsql'] },
  build: {
    ssr: resolve(root, 'src/cli/index.ts'),
    target: 'node20.18',
    outDir: 'out/cli',
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      output: { format: 'es', entryFileNames: 'index.js', banner: '#!/usr/bin/env node' },
    },
  },
});
