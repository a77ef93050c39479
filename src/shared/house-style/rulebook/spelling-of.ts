import type { RuleSettings } from './rule-settings';

/** The dictionary that a house spells by ("en-GB"): the one that it names, else its language's. null: spelling is off. */
export function spellingOf({
  language,
  rules: { spelling },
}: {
  readonly language: string;
  readonly rules: Pick<RuleSettings, 'spelling'>;
}): string | null {
  if (spelling === 'off') return null;
  return spelling === '' ? language : spelling;
}
