import type { Locator } from 'playwright-core';

/** Drops a file on a part of the page, as the system hands it over. */
export async function dropFile(
  onto: Locator,
  file: { name: string; type: string; bytes: Uint8Array },
): Promise<void> {
  const carried = await onto.page().evaluateHandle(
    ({ name, type, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], name, { type }));
      return data;
    },
    { ...file, content: [...file.bytes] },
  );
  await onto.dispatchEvent('dragover', { dataTransfer: carried });
  await onto.dispatchEvent('drop', { dataTransfer: carried });
}
