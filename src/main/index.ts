import { join } from 'node:path';

import { app, BrowserWindow } from 'electron';

// No top-level await on `whenReady`: a driver that attaches at launch would wait for ever.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({
    webPreferences: { preload: join(import.meta.dirname, '../preload/index.cjs') },
  });
  await window.loadFile(join(import.meta.dirname, '../renderer/index.html'));
});
