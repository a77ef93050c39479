/** What a dictionary may be called: a BCP 47 tag, as in "de-CH". */
export const DICTIONARY_ID = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u;

/** The dictionaries that ship with the program, by their tags. */
export const SHIPPED_DICTIONARIES = ['en-GB', 'en-US'] as const;
export type ShippedDictionary = (typeof SHIPPED_DICTIONARIES)[number];

/** Whether a dictionary of this very tag ships with the program. */
export function isShipped(id: string): id is ShippedDictionary {
  return SHIPPED_DICTIONARIES.some((shipped) => shipped === id);
}

/** The dictionary that ships and comes nearest to a language: other Englishes go by the British. Null for none. */
export function nearestShipped(id: string): ShippedDictionary | null {
  if (isShipped(id)) return id;
  return /^en(?:-|$)/iu.test(id) ? 'en-GB' : null;
}
