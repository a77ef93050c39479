import type { DeskMatch, LiveBlock } from '../src/shared/house-style/live/live-block';
import { deskChecker } from '../src/shared/house-style/live/make-desk-checker';
import { readRulebook } from '../src/shared/house-style/rulebook/read-rulebook';
import type { ReadyRules } from '../src/renderer/desk/story-style/rules-in-force';
import type { ShownMatch } from '../src/renderer/desk/story-style/story-style';
import { houseStyle } from './house-style-builder';

const swap = (level: string, pairs: Readonly<Record<string, string>>): string =>
  `extends: substitution\nmessage: "Write '%s', not '%s'."\nlevel: ${level}\nignorecase: false\naction: { name: replace }\nswap: ${JSON.stringify(pairs)}\n`;
const card = (title: string, fix: string): string =>
  `title: ${title}\nreason: So it reads.\nfix: ${fix}\n`;

/** Rules of a small desk: "eleven" must, "Mayor" should be put right; "whilst" is to be considered, "twelve" is safe. */
const OWN = {
  'rules/T/Figures.yml': swap('error', { eleven: '11' }),
  'rules/T/Figures.standfirst.yml': card('Figures from 10 up', 'review'),
  'rules/T/Safe.yml': swap('warning', { twelve: 'eleven plus one', utilise: 'use' }),
  'rules/T/Safe.standfirst.yml': card('Plain words', 'safe'),
  'rules/T/Titles.yml': swap('warning', { Mayor: 'mayor|civic head' }),
  'rules/T/Titles.standfirst.yml': card('Job titles, lower case', 'review'),
  'rules/T/Old.yml':
    'extends: existence\nmessage: "\'%s\' is old."\nlevel: suggestion\ntokens: [whilst]\n',
  'rules/T/Old.standfirst.yml': card('Old words', 'none'),
};

/** Real rules, run in the thread of the test. `asked` has the blocks of each check. */
export function smallRules(): ReadyRules & { readonly asked: (readonly LiveBlock[])[] } {
  const whole = readRulebook({ pack: {}, own: OWN }, houseStyle(), '2026-03-28');
  // The program's own rules have something to say of pages that repeat themselves, as those of tests do.
  const rulebook = { ...whole, rules: whole.rules.filter(({ native }) => native === null) };
  const checker = deskChecker(rulebook, { dictionary: null, watch: null });
  const asked: (readonly LiveBlock[])[] = [];
  return {
    kind: 'ready',
    asked,
    rules: new Map(
      rulebook.rules.map(({ name, card: { title, reason } }) => [name, { title, reason }]),
    ),
    check: (blocks, piece) => {
      asked.push(blocks);
      return Promise.resolve(checker.check(blocks, piece));
    },
    retry: () => undefined,
  };
}

/** A match as the desk shows it, for tests that need no rules. */
export function shownMatch(id: string, more: Partial<DeskMatch> = {}): ShownMatch {
  return {
    match: {
      id,
      rule: 'T.Figures',
      level: 'error',
      message: 'Write 11.',
      block: 0,
      from: 0,
      to: 6,
      words: 'eleven',
      before: 'It took ',
      after: ' years.',
      suggestions: ['11'],
      fix: 'review',
      link: null,
      ...more,
    },
    title: `Rule ${id}`,
    reason: 'So it reads.',
    place: '¶1',
    where: 'paragraph 1',
    isAltText: false,
    isFree: true,
  };
}
