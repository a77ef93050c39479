// @ts-check
/** The project's TypeScript, for scripts that measure or try it. */
import { createServer } from 'vite';

import { inProject, projectRoot } from './project.mjs';

/**
 * Opens a loader of the project's modules; `load` takes a path from the project's root: "/src/shared/…". Close it, or
 * the script goes on for ever.
 */
export async function openSource() {
  const loader = await createServer({
    configFile: false,
    root: projectRoot,
    resolve: { alias: { '@shared': inProject('src/shared') } },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  return {
    load: (/** @type {string} */ path) => loader.ssrLoadModule(path),
    close: () => loader.close(),
  };
}
