/**
 * A rule's message with its words filled in, as Go's Sprintf does it: "%s" (or "%d", "%v", "%q")
 * takes the next, "%[2]s" the second, "%%" is a percent sign. Words too many are left out; white
 * space of any length is one space.
 */
export function messageWith(message: string, words: readonly string[]): string {
  let next = 0;
  const filled = message.replace(
    /%(?:%|(?:\[(\d+)\])?([sdvq]))/g,
    (_, index?: string, form?: string) => {
      if (form === undefined) return '%';
      if (index !== undefined) next = Number(index) - 1;
      const word = words[next] ?? '';
      next += 1;
      return form === 'q' ? `"${word}"` : word;
    },
  );
  return filled.replace(/[ \t\r\n]+/g, ' ');
}

/** "'a'", "'a' or 'b'", "'a', 'b', or 'c'". */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  if (quoted.length < 3) return quoted.join(' or ');
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted.at(-1) ?? ''}`;
}

/** The message without quotation marks around its first word, where that brings its own. */
export function withoutDoubleQuotes(message: string): string {
  return ["'%s'", '"%s"'].reduce(
    (text, mark) => (text.split(mark).length === 3 ? text.replace(mark, '%s') : text),
    message,
  );
}
