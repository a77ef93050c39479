import type { Hit } from '../rules/kinds/checker';
import { exampleAuthor } from './example-author';
import { nativeRule } from './native-rule';

const ARTICLE = /^(?:the|an?)\s+/iu;
/** "where I work", "my own institute": the copy itself says whose it is. */
const OWNED =
  /(?<!\p{L})(?:where I|I (?:work|serve|teach|sit|advise|run|lead|chair|direct)|my (?:own|colleagues?|employer)|our (?:own|institute|centre|center|university|team))(?!\p{L})/u;

export const INTEREST_PROMPT = nativeRule<string>({
  name: 'News.InterestPrompt',
  level: 'suggestion',
  card: {
    title: 'A writer’s own institution in the body',
    group: 'fairness',
    reason:
      'Readers should know when a writer speaks of an employer, a client or a cause of their own.',
    bad: 'The Carrow Institute is right (by its director)',
    good: 'The Carrow Institute, which I direct, is right',
    fix: 'none',
    quotes: 'skip',
  },
  scope: ['body', 'text.list'],
  look: ({ text }) => text,
  judge: (all, piece) => {
    const waiting = new Map(
      piece.contributors.flatMap(({ affiliation, disclosure, name }) => {
        const own = affiliation.trim().replace(ARTICLE, '');
        const isName = /\p{Lu}\S*\s\S/u.test(own) && own.length >= 6;
        return isName && disclosure.trim() === '' ? [[own, name] as const] : [];
      }),
    );
    const isOwned = all.some(
      ({ facts: text }) =>
        OWNED.test(text) && [...waiting.keys()].some((own) => text.includes(own)),
    );
    if (isOwned) return all.map(() => []);
    return all.map(({ facts: text }) =>
      [...waiting].flatMap(([own, name]): Hit[] => {
        const from = text.indexOf(own);
        if (from < 0) return [];
        waiting.delete(own);
        const message = `${name} is of the ${own}, and no interest is disclosed. Say so in the note if readers should know.`;
        return [{ from, to: from + own.length, message, suggestions: [] }];
      }),
    );
  },
  fires: [
    {
      body: ['The Carrow Basin Institute has shown it.', 'The Carrow Basin Institute is right.'],
      facts: {
        contributors: [{ ...exampleAuthor('Ana Ruiz'), affiliation: 'Carrow Basin Institute' }],
      },
      words: ['Carrow Basin Institute'],
    },
    {
      body: ['Nobody knows more than the College of Fennmouth.'],
      facts: {
        contributors: [{ ...exampleAuthor('Ana Ruiz'), affiliation: 'the College of Fennmouth' }],
      },
      words: ['College of Fennmouth'],
    },
  ],
  silent: [
    { body: ['The Carrow Basin Institute has shown it.'] },
    {
      body: ['The Carrow Basin Institute, where I work, has shown it.'],
      facts: {
        contributors: [{ ...exampleAuthor('Ana Ruiz'), affiliation: 'Carrow Basin Institute' }],
      },
    },
    {
      body: ['The Carrow Basin Institute has shown it.'],
      facts: {
        contributors: [
          {
            ...exampleAuthor('Ana Ruiz'),
            affiliation: 'Carrow Basin Institute',
            disclosure: 'She is paid by the institute.',
          },
        ],
      },
    },
    {
      body: ['Independent inquiries have shown it.'],
      facts: { contributors: [{ ...exampleAuthor('Ana Ruiz'), affiliation: 'independent' }] },
    },
  ],
});
