import { expect, it, vi } from 'vitest';
import { pdfReader, type PdfRun } from './pdf-reader';

const bytes = new Uint8Array([1]);

function reader(answer: PdfRun['answer'], limit?: number) {
  const end = vi.fn();
  return { end, read: pdfReader(() => ({ answer, end }), limit) };
}

it('gives what the reader says, and ends it', async () => {
  const { end, read } = reader(Promise.resolve(null));
  expect(await read(bytes)).toBeNull();
  expect(end).toHaveBeenCalledOnce();
});

it('gives up a reader that never answers, and ends it', async () => {
  const { end, read } = reader(new Promise(() => undefined), 50);
  await expect(read(bytes)).rejects.toThrow('does not answer');
  expect(end).toHaveBeenCalledOnce();
});

it('tells of a reader that breaks', async () => {
  const { end, read } = reader(Promise.reject(new Error('broken')));
  await expect(read(bytes)).rejects.toThrow('broken');
  expect(end).toHaveBeenCalledOnce();
});
