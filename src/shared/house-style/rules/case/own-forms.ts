/** The words that a desk writes in its own way: "gRPC", "macOS". */
export interface OwnForms {
  /** The form in which a word stands, whatever its case; null where it is a word like any other. */
  readonly formOf: (word: string) => string | null;
  /** All forms, the longest first; some are several words. */
  readonly all: readonly string[];
}

/** A desk without words of its own. */
export const NO_OWN_FORMS: OwnForms = { formOf: () => null, all: [] };

/** `keeps` knows words that are right as they stand, such as those that a pattern describes. */
export function ownForms(forms: readonly string[], keeps: (word: string) => boolean): OwnForms {
  const byWord = new Map(forms.map((form) => [form.toLowerCase(), form]));
  return {
    formOf: (word) => byWord.get(word.toLowerCase()) ?? (keeps(word) ? word : null),
    all: [...byWord.values()].sort((a, b) => b.length - a.length),
  };
}
