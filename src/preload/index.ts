import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { CHANNEL_NAMES, EVENT_NAMES } from '@shared/contract/channel-names';

const ask = Object.fromEntries(
  CHANNEL_NAMES.map((channel) => [
    channel,
    (request: unknown): Promise<unknown> => ipcRenderer.invoke(channel, request),
  ]),
);

const on = Object.fromEntries(
  EVENT_NAMES.map((name) => [
    name,
    (listener: (body: unknown) => void) => {
      // The event object leads back to ipcRenderer, so it stays on this side of the bridge.
      const deliver = (_event: IpcRendererEvent, body: unknown): void => {
        listener(body);
      };
      ipcRenderer.on(name, deliver);
      return () => {
        ipcRenderer.off(name, deliver);
      };
    },
  ]),
);

contextBridge.exposeInMainWorld('desk', { ask, on });
