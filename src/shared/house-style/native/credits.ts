import type { Hit } from '../rules/kinds/checker';
import { lettersApart } from './name-distance';
import { nativeRule } from './native-rule';

/** A credit as it is stored: without the slash or the word before it, which the house prints itself. */
interface Credit {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** What stands before the words: "Photo: ", "/". */
  readonly lead: string;
}

const LEAD =
  /^\s*(?:(?:photo(?:graph)?|picture|image|credit|source)s?(?:\s(?:by|credit|courtesy of))?\s*[:：]\s*|\/\s*|©\s*|\(c\)\s*)*/iu;

function creditOf(text: string): Credit {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const words = text.slice(lead.length).trimEnd();
  return { from: lead.length, to: lead.length + words.length, words, lead };
}

type Verdict =
  | { readonly kind: 'approved' | 'unknown' }
  | { readonly kind: 'variant'; readonly right: string };

/** A credit may name the photographer first: "Ines Okafor/Northlight". */
function verdictOn({ words, lead }: Credit, agencies: readonly string[]): Verdict {
  const parts = words.split('/').map((part) => part.trim());
  const agency = parts.at(-1) ?? '';
  const exact = agencies.find((each) => [words, ...parts].includes(each));
  if (exact !== undefined)
    return lead.trim() === '' ? { kind: 'approved' } : { kind: 'variant', right: words };
  const near = agencies.find((each) => isVariant(agency, each));
  if (near === undefined) return { kind: 'unknown' };
  return { kind: 'variant', right: [...parts.slice(0, -1), near].join('/') };
}

function isVariant(words: string, agency: string): boolean {
  const plain = (each: string): string => each.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [one, other] = [plain(words), plain(agency)];
  if (one === other) return one !== '';
  const apart = other.length >= 8 ? 2 : other.length >= 5 ? 1 : 0;
  return one.slice(0, 1) === other.slice(0, 1) && lettersApart(one, other) <= apart;
}

function judged(
  { words, lead }: Credit,
  agencies: readonly string[],
): Verdict | { readonly kind: 'nothing' } {
  const listed = agencies.map((agency) => agency.trim()).filter((agency) => agency !== '');
  if (listed.length === 0 || words === '') return { kind: 'nothing' };
  return verdictOn({ from: 0, to: 0, words, lead }, listed);
}

export const CREDIT_APPROVED = nativeRule<Credit>({
  name: 'News.CreditApproved',
  level: 'error',
  card: {
    title: 'Credit as the house writes it',
    group: 'captions',
    reason:
      'Agencies are owed their name as they write it. The house itself prints the slash or “Photograph:”.',
    bad: 'Photo: xinhua',
    good: 'Xinhua',
    fix: 'review',
    quotes: 'check',
  },
  scope: ['credit'],
  look: ({ text }) => creditOf(text),
  judge: (all, piece) =>
    all.map(({ facts }): Hit[] => {
      const verdict = judged(facts, piece.agencies);
      if (verdict.kind !== 'variant') return [];
      const message = `The house writes this credit “${verdict.right}”.`;
      return [{ from: 0, to: facts.to, message, suggestions: [verdict.right] }];
    }),
  fires: [
    {
      credit: 'Photo: northlight',
      facts: { agencies: ['Northlight'] },
      words: ['Photo: northlight'],
    },
    { credit: '/Northlight', facts: { agencies: ['Northlight'] }, words: ['/Northlight'] },
    {
      credit: 'Ines Okafor/North Light',
      facts: { agencies: ['Northlight'] },
      words: ['Ines Okafor/North Light'],
    },
    { credit: 'Nothrlight', facts: { agencies: ['Northlight'] }, words: ['Nothrlight'] },
  ],
  silent: [
    { credit: 'Northlight', facts: { agencies: ['Northlight'] } },
    { credit: 'Ines Okafor/Northlight', facts: { agencies: ['Northlight', 'Merrow Press'] } },
    { credit: 'Photo: northlight' },
    { credit: 'Ana Ruiz', facts: { agencies: ['Northlight'] } },
  ],
});

export const CREDIT_UNKNOWN = nativeRule<Credit>({
  name: 'News.CreditUnknown',
  level: 'suggestion',
  card: {
    title: 'Credit is on the house’s list',
    group: 'captions',
    reason:
      'A credit that is not on the list may be a misspelt agency, or a picture that nobody has cleared.',
    bad: 'Nortlite Pictures',
    good: 'Northlight',
    fix: 'none',
    quotes: 'check',
  },
  scope: ['credit'],
  look: ({ text }) => creditOf(text),
  judge: (all, piece) =>
    all.map(({ facts }): Hit[] => {
      if (judged(facts, piece.agencies).kind !== 'unknown') return [];
      const { from, to, words } = facts;
      const message = `“${words}” is not on the house’s list of agencies. Check the name, or have it added.`;
      return [{ from, to, message, suggestions: [] }];
    }),
  fires: [
    { credit: 'Ana Ruiz', facts: { agencies: ['Northlight'] }, words: ['Ana Ruiz'] },
    { credit: 'Photo: Merrow Press', facts: { agencies: ['Northlight'] }, words: ['Merrow Press'] },
  ],
  silent: [
    { credit: 'Northlight', facts: { agencies: ['Northlight'] } },
    { credit: 'photo: northlight', facts: { agencies: ['Northlight'] } },
    { credit: 'Ana Ruiz' },
  ],
});
