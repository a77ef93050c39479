import { join } from 'node:path';
import { app, type WebPreferences } from 'electron';

/**
 * The settings of every page the program shows, and the only place that makes them: sandboxed, apart from
 * the preload's world, without Node. All are written out, so that a changed default changes nothing.
 */
export function makeWebPreferences(): WebPreferences {
  return {
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Chromium fetches its dictionaries from a server; the desk has its own.
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}
