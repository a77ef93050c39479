/** A folder's own name and what it lies in, for either kind of path. */
export function splitFolder(path: string): { readonly name: string; readonly parent: string } {
  const trimmed = path.replace(/[\\/]+$/u, '');
  const at = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
  return at < 0
    ? { name: trimmed, parent: '' }
    : { name: trimmed.slice(at + 1), parent: trimmed.slice(0, at) };
}

/** A size in the decimal units that file managers show: "214 MB". */
export function printBytes(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: step === 0 || value >= 100 ? 0 : 1 })} ${units[step] ?? ''}`;
}
