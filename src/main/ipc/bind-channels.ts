import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { CHANNEL_NAMES, type Channel } from '@shared/contract/channel-names';
import type { Log } from '../log/log';
import { isDeskPage } from '../windows/desk-page';
import { answer, type Services } from './answer';

/** Who asks: the page in whose main frame the question was put. */
export type Sender = WebContents;

/**
 * Binds a service to every channel of the table, and nothing else: a name outside the table has no
 * listener. Takes away the listener that electron-store leaves for pages, which have no use for it.
 */
export function bindChannels(services: Services<Sender>, log: Log): void {
  ipcMain.removeAllListeners('electron-store-get-data');
  for (const channel of CHANNEL_NAMES) bind(channel, services[channel], log);
}

function bind<C extends Channel>(channel: C, service: Services<Sender>[C], log: Log): void {
  ipcMain.handle(channel, (event, raw: unknown) =>
    answer<C, IpcMainInvokeEvent>(
      channel,
      (request, { sender }) => service(request, sender),
      { trusts: comesFromDeskPage, log },
      event,
      raw,
    ),
  );
}

/** Only the main frame of a page of ours may ask: no frame within it, no page that was led elsewhere. */
function comesFromDeskPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isDeskPage(senderFrame.url);
}
