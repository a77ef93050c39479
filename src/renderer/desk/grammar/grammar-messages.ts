import type { GrammarMatch } from './grammar-match';

/** What the page asks its grammar worker; the first question carries the dialect that the worker keeps. */
export interface GrammarQuestion {
  readonly id: number;
  readonly dialect: EnglishDialect;
  readonly text: string;
}

/** What the worker answers; a fault is told in its words. */
export type GrammarAnswer =
  | { readonly id: number; readonly matches: readonly GrammarMatch[] }
  | { readonly id: number; readonly fault: string };

export type EnglishDialect = 'american' | 'british' | 'australian' | 'canadian' | 'indian';

const DIALECTS: Readonly<Record<string, EnglishDialect>> = {
  US: 'american',
  AU: 'australian',
  CA: 'canadian',
  IN: 'indian',
};

/** The English that a language tag means; null for other languages. Where it names no other, British. */
export function dialectOf(language: string): EnglishDialect | null {
  const [name = '', ...rest] = language.split('-');
  if (name.toLowerCase() !== 'en') return null;
  const region = rest.find((part) => Object.hasOwn(DIALECTS, part.toUpperCase()));
  return DIALECTS[region?.toUpperCase() ?? ''] ?? 'british';
}
