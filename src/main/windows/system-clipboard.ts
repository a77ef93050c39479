import * as electron from 'electron';

/** Text and HTML of the system's clipboard; empty where it holds none. */
export interface ClipboardCopy {
  readonly text: string;
  readonly html: string;
}

/** The clipboard as Electron had it up to version 44, which the runtime of registry-only machines still has. */
interface EarlierClipboard {
  readText(): string;
  readHTML(): string;
  writeText(text: string): void;
  write(data: ClipboardCopy): void;
}

function isEarlier(clipboard: object): clipboard is EarlierClipboard {
  return 'readHTML' in clipboard;
}

/** What is on the clipboard. */
export async function readClipboard(): Promise<ClipboardCopy> {
  const clipboard: object = electron.clipboard;
  if (isEarlier(clipboard)) return { text: clipboard.readText(), html: clipboard.readHTML() };
  const items = await electron.clipboard.read();
  return { text: await textOf(items, 'text/plain'), html: await textOf(items, 'text/html') };
}

async function textOf(
  items: readonly electron.ClipboardItem[],
  type: 'text/plain' | 'text/html',
): Promise<string> {
  const item = items.find(({ types }) => types.includes(type));
  const data = item === undefined ? undefined : await item.getType(type);
  return data instanceof Blob ? await data.text() : '';
}

/** Puts the same copy on the clipboard in both forms, in one step. */
export async function writeClipboard(copy: ClipboardCopy): Promise<void> {
  const clipboard: object = electron.clipboard;
  if (isEarlier(clipboard)) {
    clipboard.write(copy);
    return;
  }
  const item = new electron.ClipboardItem({ 'text/plain': copy.text, 'text/html': copy.html });
  await electron.clipboard.write([item]);
}

/** Puts plain text on the clipboard. */
export async function writeClipboardText(text: string): Promise<void> {
  const clipboard: object = electron.clipboard;
  if (isEarlier(clipboard)) clipboard.writeText(text);
  else await electron.clipboard.writeText(text);
}
