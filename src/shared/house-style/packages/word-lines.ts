/** The words of an accept.txt or reject.txt: one a line, without blank lines and comments. */
export function wordLines(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
