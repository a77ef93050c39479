import process from 'node:process';
import { app, dialog } from 'electron';
import type { Log } from '../log/log';

/**
 * Writes down what nobody caught. The library commits before it acknowledges, so the program can go on;
 * the user is told once, and may start it again.
 */
export function reportFaults(log: Log): void {
  let told = false;
  const report = (fault: unknown) => {
    log.fault('A fault that nobody caught', fault);
    if (told || !app.isReady()) return;
    told = true;
    void tell().then((restart) => {
      if (!restart) return;
      app.relaunch();
      app.quit();
    });
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.fault(`A ${type} process ended: ${reason} (${exitCode})`);
  });
}

async function tell(): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: app.name,
    message: 'Standfirst met a fault of its own. It is noted in the log.',
    detail: 'All that was saved is safe in the library.',
    buttons: ['Go on', 'Start Standfirst again'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
