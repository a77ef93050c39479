/** Longest name kept, in characters. */
const LONGEST = 200;

/** The file's own name: the last part of a path, without characters that steer a line or a terminal. */
export function photoName(given: string): string {
  const last = given.split(/[/\\]/u).at(-1) ?? '';
  // Control and format characters, halves of pairs, line ends: none of them is seen, all can mislead.
  const name = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  if (/^\.*$/u.test(name)) return 'photo';
  const extension = /\.[^.]{1,8}$/u.exec(name)?.[0] ?? '';
  const base = [...name.slice(0, name.length - extension.length)];
  return `${base.slice(0, LONGEST - extension.length).join('')}${extension}`;
}
