/**
 * What the pure core uses of nspell, which has no declarations of its own; those that others have written name
 * Node's types, which would make them known to all of `src/shared`.
 */

interface NSpell {
  correct(word: string): boolean;
  /** Every form that the affixes make, with the flags it carries. */
  readonly data: Readonly<Record<string, readonly string[]>>;
  readonly flags: { readonly NOSUGGEST?: string; readonly ONLYINCOMPOUND?: string };
}

/** Throws where the affixes are not what Hunspell writes. */
declare function nspell(aff: string, dic: string): NSpell;
export default nspell;
