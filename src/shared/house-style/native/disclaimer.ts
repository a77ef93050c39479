import type { Hit } from '../rules/kinds/checker';
import { isEnglish, nativeRule, wholeBlock } from './native-rule';
import { bareText } from './same-words';

interface Note {
  readonly bare: string;
  /** Whether it says who the author is; notes on an interview or on an earlier version need no disclaimer. */
  readonly introduces: boolean;
  /** Whether it sets the author's views apart from the house's in words that desks use. */
  readonly disclaims: boolean;
}

const INTRODUCES =
  /(?<!\p{L})(?:(?:is|was|are) (?:an?|the|one of)|author(?:s)? (?:is|are)|teach(?:es)?|works|serves|directs|leads|heads|runs)(?!\p{L})/u;
const OTHER_NOTE =
  /(?<!\p{L})(?:spoke (?:to|with)|interview(?:ed)?|conversation|(?:first|originally|previously) (?:published|appeared)|edited for|extract|excerpt|translated|updated|corrected)(?!\p{L})/iu;
const VIEWS = '(?:views?|opinions?|positions?|arguments?)';
const DISCLAIMS = new RegExp(
  [
    `${VIEWS}.{0,80}(?:author|writer|contributor|own|his|hers|theirs|alone|personal)`,
    `(?:author|writer|contributor).{0,40}${VIEWS}.{0,60}(?:not|own|alone)`,
    `not (?:necessarily )?(?:reflect|represent|those of|the ${VIEWS}).{0,60}`,
  ].join('|'),
  'isu',
);

export const DISCLAIMER = nativeRule<Note>({
  name: 'News.Disclaimer',
  level: 'error',
  card: {
    title: 'Editor’s note has the disclaimer',
    group: 'house-blocks',
    reason:
      'Readers, and courts, ask whose views a piece holds. The note says it in the words that the house has approved.',
    bad: 'Editor’s note: Jane Doe is a professor.',
    good: 'Editor’s note: Jane Doe is a professor. The article reflects the author’s views and not necessarily those of the paper.',
    fix: 'none',
    quotes: 'check',
  },
  scope: ['editors_note'],
  look: ({ text }) => ({
    bare: bareText(text),
    introduces: INTRODUCES.test(text) && !OTHER_NOTE.test(text),
    disclaims: DISCLAIMS.test(text),
  }),
  judge: (all, piece) => {
    const approved = piece.disclaimers.map((each) => bareText(each)).filter((each) => each !== '');
    const isThere = all.some(({ facts }) =>
      approved.length > 0
        ? approved.some((each) => facts.bare.includes(each))
        : facts.disclaims || !isEnglish(piece),
    );
    const first = all.findIndex(({ facts }) => facts.introduces);
    return all.map(({ block }, at): Hit[] => {
      if (isThere || at !== first) return [];
      return [
        wholeBlock(
          block,
          approved.length > 0
            ? 'The note lacks the house’s disclaimer. Add an approved one.'
            : 'The note does not say whose views these are. Add the house’s disclaimer.',
        ),
      ];
    });
  },
  fires: [
    {
      editorsNote: 'Editor’s note: Ana Ruiz is a hydrologist.',
      words: ['Editor’s note: Ana Ruiz is a hydrologist.'],
    },
    {
      editorsNote: 'Ana Ruiz is a hydrologist. The views are her own.',
      facts: { disclaimers: ['The house need not agree.'] },
      words: ['Ana Ruiz is a hydrologist. The views are her own.'],
    },
  ],
  silent: [
    {
      editorsNote:
        'Ana Ruiz is a hydrologist. The article reflects the author’s opinions and not necessarily those of Longwater.',
    },
    {
      editorsNote:
        'Ana Ruiz is a hydrologist. The views set out here are hers alone and may differ from the position of Longwater.',
    },
    {
      editorsNote: 'Ana Ruiz is a hydrologist. The house need not agree.',
      facts: { disclaimers: ['The house need not agree.'] },
    },
    { editorsNote: 'Ana Ruiz spoke to Aldo Venn. The conversation was edited for length.' },
    { body: ['Ana Ruiz is a hydrologist.'] },
  ],
});
