import { app, dialog, type BrowserWindow } from 'electron';
import type { DeskError } from '@shared/contract/desk-error';

/** Shows a failure that no page asked for: what happened, what became of the copy, the way on. */
export async function showTrouble(
  error: DeskError,
  window: BrowserWindow | null = null,
): Promise<void> {
  const box = {
    type: 'warning' as const,
    title: app.name,
    message: error.message,
    detail: `${error.copy}\n\n${error.wayOn}`,
    buttons: ['OK'],
    noLink: true,
  };
  await (window === null ? dialog.showMessageBox(box) : dialog.showMessageBox(window, box));
}
