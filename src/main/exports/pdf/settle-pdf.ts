/** How PDF names a time: D:20230328114500+00'00'. */
function pdfTime(moment: string): string {
  const digits = new Date(moment).toISOString().replaceAll(/\D/gu, '').slice(0, 14);
  return `D:${digits}+00'00'`;
}

type Put = (at: number, length: number, words: string) => void;

const NAME = /\(node(\d{8})\)/gu;

/**
 * The parts of the structure are named by numbers that depend on what else the engine has done, and on when. They are
 * numbered anew in the order in which the file tells of them, and the file's list of names, which is sorted, again.
 */
function settleNames(text: string, put: Put): void {
  const turns = new Map<string, string>();
  for (const [, number = ''] of text.matchAll(/\/ID \(node(\d{8})\)/gu))
    if (!turns.has(number)) turns.set(number, String(turns.size + 1).padStart(8, '0'));
  const renamed = (words: string): string =>
    words.replaceAll(NAME, (_name, number: string) => `(node${turns.get(number) ?? number})`);
  for (const { 0: name, index } of text.matchAll(NAME)) put(index, name.length, renamed(name));
  const [first, last] = [1, turns.size].map((turn) => `(node${String(turn).padStart(8, '0')})`);
  for (const { 0: limits, index } of text.matchAll(/\/Limits \[\(node\d{8}\) \(node\d{8}\)\]/gu))
    put(index, limits.length, `/Limits [${first ?? ''} ${last ?? ''}]`);
  for (const { 0: list, 1: pairs = '', index } of text.matchAll(/\/Names \[(\(node[^\]]*)\]/gu)) {
    const sorted = [...pairs.matchAll(/\(node\d{8}\) \d+ 0 R/gu)]
      .map(([pair]) => renamed(pair))
      .toSorted();
    put(index, list.length, `/Names [${sorted.join(' ')}]`);
  }
}

/**
 * A printed PDF without what differs from one print to the next or tells of the machine: its times become that of the
 * story's last change, its maker's name the program's, and its structure's names those of
 * their order. All in place, byte for byte, so that no offset in the file moves.
 */
export function settlePdf(printed: Uint8Array, modifiedAt: string): Uint8Array {
  const bytes = Buffer.from(printed);
  // Latin-1 keeps one character for each byte.
  const text = bytes.toString('latin1');
  const put: Put = (at, length, words) => {
    bytes.write(words.padEnd(length, ' '), at, length, 'latin1');
  };
  for (const { 0: found, index, 1: key = '' } of text.matchAll(
    /\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/gu,
  ))
    put(index, found.length, `/${key} (${pdfTime(modifiedAt)})`);
  const maker = /\/Creator \((?:\\.|[^\\)])*\)/u.exec(text);
  if (maker) put(maker.index, maker[0].length, '/Creator (Standfirst)');
  settleNames(text, put);
  return new Uint8Array(bytes);
}
