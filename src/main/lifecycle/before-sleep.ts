import { powerMonitor } from 'electron';

/** Calls before the machine sleeps, or is left: it may not wake again with what is in its memory. */
export function beforeSleep(call: () => void): void {
  powerMonitor.on('suspend', call);
  powerMonitor.on('lock-screen', call);
}
