/**
 * A short name for a list of words, the same for the same words on every machine (cyrb53, 53 bits). Not for secrets.
 */
export function shortHash(words: readonly string[]): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      one = Math.imul(one ^ unit, 2654435761);
      two = Math.imul(two ^ unit, 1597334677);
    }
    // Parts the words: "ab" and "c" are not "a" and "bc".
    one = Math.imul(one ^ 0x1f, 2654435761);
    two = Math.imul(two ^ 0x1f, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
