const ZIP = 'PK\x03\x04';
/** The wrapping of old Office files, and of new ones behind a password. */
const WRAPPED = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** A zip lists what it holds at its end. */
const LISTING = 256 * 1024;

/** Whether a file goes to the reader of Word files: by its first bytes and its name, or by a document of Word’s in it. */
export function isWordFile(name: string, bytes: Uint8Array): boolean {
  const named = /\.(?:docx|docm|dotx|dotm)$/iu.test(name);
  const head = latin1(bytes.subarray(0, 4096));
  if (named) return head.startsWith('PK') || head.startsWith(WRAPPED);
  if (!head.startsWith(ZIP)) return false;
  return [head, latin1(bytes.subarray(-LISTING))].some((part) => part.includes('word/document'));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
