import { expect, it } from 'vitest';
import { pdfReader } from './pdf-reader';

/** A thread that does nothing but what its code says. */
const thread = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const bytes = new Uint8Array([1]);

it('gives up a thread that never answers', async () => {
  const read = pdfReader(thread('for (;;);'), 300);
  await expect(read(bytes)).rejects.toThrow('does not answer');
});

it('tells of a thread that breaks, or ends without a word', async () => {
  await expect(pdfReader(thread('throw new Error("broken")'))(bytes)).rejects.toThrow('broken');
  await expect(pdfReader(thread('process.exit(0)'))(bytes)).rejects.toThrow('ended early');
});
