import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { servePhotoWork } from './serve-photo-work';

it('answers over the port, and hands the files over', async () => {
  const { port1, port2 } = new MessageChannel();
  const file = Uint8Array.of(1, 2, 3);
  servePhotoWork(port1, () =>
    Promise.resolve({ task: 'render', result: { ok: true, value: [file] } }),
  );
  const bytes = new Uint8Array();
  port2.postMessage({ task: 'render', file: { bytes, type: 'image/jpeg' }, renditions: [] });
  const [answer] = (await once(port2, 'message')) as unknown[];
  expect(answer).toEqual({
    task: 'render',
    result: { ok: true, value: [Uint8Array.of(1, 2, 3)] },
  });
  expect(file.byteLength).toBe(0);
  port2.close();
});
