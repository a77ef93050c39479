/** What a print form makes of an example; null where it cannot print one: its own fault says why. */
export function printed(print: () => string): string | null {
  try {
    return print();
  } catch (trouble) {
    // A zone or a language that is still being typed cannot be printed in: Intl says so by throwing.
    if (trouble instanceof RangeError) return null;
    throw trouble;
  }
}
