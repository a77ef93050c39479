import type { Template } from '@shared/templates/template';

/** Which of a template's wordings is on show. */
export interface WordingVariant {
  /** BCP 47 tag; null for the wording that serves every language without one of its own. */
  readonly language: string | null;
  readonly several: boolean;
}

type Pair = Pick<Template, 'wording' | 'wordingForSeveral'>;

function pairOf(template: Template, language: string | null): Pair {
  return (language === null ? undefined : template.languages[language]) ?? template;
}

/** The wording of a variant; null for several authors where it is the same as for one. */
export function wordingOf(
  template: Template,
  { language, several }: WordingVariant,
): string | null {
  const { wording, wordingForSeveral } = pairOf(template, language);
  return several ? (wordingForSeveral ?? null) : wording;
}

/** Where a fault of the variant stands. */
export function pathOf({ language, several }: WordingVariant): string {
  const key = several ? 'wordingForSeveral' : 'wording';
  return language === null ? key : `languages.${language}.${key}`;
}

/** The template with another wording; null takes away the one for several authors. */
export function withWording(
  template: Template,
  { language, several }: WordingVariant,
  wording: string | null,
): Template {
  const { wordingForSeveral: _, ...one } = pairOf(template, language);
  const pair: Pair = several
    ? { wording: one.wording, ...(wording === null ? {} : { wordingForSeveral: wording }) }
    : { ...pairOf(template, language), wording: wording ?? one.wording };
  if (language !== null)
    return { ...template, languages: { ...template.languages, [language]: pairOnly(pair) } };
  const { wordingForSeveral: __, ...rest } = template;
  return { ...rest, ...pairOnly(pair) };
}

function pairOnly({ wording, wordingForSeveral }: Pair): Pair {
  return wordingForSeveral === undefined ? { wording } : { wording, wordingForSeveral };
}

/** The template with a wording of its own for a language, which begins as the common one. */
export function withLanguage(template: Template, language: string): Template {
  return { ...template, languages: { ...template.languages, [language]: pairOnly(template) } };
}

/** The template without the wording of a language: such stories take the common one. */
export function withoutLanguage(template: Template, language: string): Template {
  const { [language]: _, ...languages } = template.languages;
  return { ...template, languages };
}

/** Every wording that a template has of its own. */
export function variantsOf(template: Template): readonly WordingVariant[] {
  return [null, ...Object.keys(template.languages)].flatMap((language) =>
    [false, true].flatMap((several) => {
      const variant = { language, several };
      return wordingOf(template, variant) === null ? [] : [variant];
    }),
  );
}
