/** The text with its first letter in upper case; the rest stays. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The text with its first letter in lower case; the rest stays. */
export function uncapitalized(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

/** A replacement in the case of what it replaces: all capitals, a first capital, or as it is. */
export function inCaseOf(text: string, model: string): string {
  const letters = model.match(/\p{L}/gu) ?? [];
  if (letters.length > 1 && model === model.toUpperCase()) return text.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(model) ? capitalized(text) : text;
}

/** The plain words of a name such as "fooBar", "foo_bar" or "Foo-Bar", in lower case. */
export function plainWords(text: string): readonly string[] {
  const words = text.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}\p{Lo}]+|\p{N}+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}
