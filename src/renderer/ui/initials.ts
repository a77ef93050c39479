/** Up to three initials of a name, as they stand beside a comment: "Hanne Brisk" gives "HB". */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const chosen = words.length <= 3 ? words : [...words.slice(0, 2), ...words.slice(-1)];
  return chosen.map((word) => /^\p{L}\p{M}*/u.exec(word)?.[0].toLocaleUpperCase() ?? '').join('');
}

/** The initials that go with a new name: they follow it for as long as they were the old name's own. */
export function initialsWith(
  name: string,
  before: { readonly name: string; readonly initials: string },
): string {
  const followed = before.initials === '' || before.initials === initialsOf(before.name);
  return followed ? initialsOf(name) : before.initials;
}
