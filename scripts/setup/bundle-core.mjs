// @ts-check
/** Parts of the core, bundled as the program has them: a figure measured on sources loaded one by one is none of the program's. */
import { build } from 'vite';

import { inProject } from './project.mjs';

/**
 * Writes `NAME.mjs` into the folder for each part, beside what is there.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} parts by name, the file below `src/shared`
 */
export async function bundleCore(folder, parts) {
  const entries = Object.entries(parts).map(([name, path]) => [
    name,
    inProject('src', 'shared', ...path.split('/')),
  ]);
  await build({
    root: inProject('.'),
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@shared': inProject('src', 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: Object.fromEntries(entries),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
