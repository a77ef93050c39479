import type { PieceFacts } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import { looseBrackets } from './brackets';
import { ADDRESS, MISSING_ADDRESS } from './contact-line';
import { isEnglish, nativeRule } from './native-rule';

interface Call {
  readonly text: string;
  readonly hasAddress: boolean;
  /** Where the address should stand. */
  readonly hole: { readonly from: number; readonly to: number } | null;
  readonly loose: number | null;
}

const LINK = /(?:https?:\/\/|www\.)\S+/u;

function callOf(text: string): Call {
  const { unclosed, unopened } = looseBrackets(text);
  const hole = MISSING_ADDRESS.exec(text);
  return {
    text,
    hasAddress: ADDRESS.test(text) || LINK.test(text),
    hole: hole === null ? null : { from: hole.index, to: hole.index + hole[0].length },
    loose: unclosed[0] ?? unopened[0] ?? null,
  };
}

function callHits(
  { text, hasAddress, hole, loose }: Call,
  { contact, account }: PieceFacts['publication'],
): Hit[] {
  const hits: Hit[] = [];
  if (hole !== null) {
    const words = text.slice(hole.from, hole.to);
    const isEnd = /^\s*[.,;:)\]]/u.test(text.slice(hole.to));
    const message = 'The address is missing here. Say where readers can write to.';
    const suggestions = contact === '' ? [] : [`${words} ${contact}${isEnd ? '' : '.'}`];
    hits.push({ ...hole, message, suggestions });
  } else if (
    text.trim() !== '' &&
    !hasAddress &&
    !isNamed(text, contact) &&
    !isNamed(text, account)
  ) {
    const message = 'The call names no address to write to. Add the desk’s e-mail.';
    hits.push({ from: 0, to: text.length, message, suggestions: [] });
  }
  if (loose !== null) {
    const message = `“${text.slice(loose, loose + 1)}” has no partner in the call. Add the other bracket.`;
    hits.push({ from: loose, to: loose + 1, message, suggestions: [] });
  }
  return hits.sort((a, b) => a.from - b.from);
}

function isNamed(text: string, words: string): boolean {
  return words.trim() !== '' && text.toLowerCase().includes(words.trim().toLowerCase());
}

export const CONTRIBUTOR_CALL_COMPLETE = nativeRule<Call>({
  name: 'News.ContributorCallComplete',
  level: 'error',
  card: {
    title: 'Call for writers is whole',
    group: 'house-blocks',
    reason:
      'A call without an address calls nobody; a bracket that never closes shows that something fell out.',
    bad: '(To write for us, contact us at Follow us.',
    good: '(To write for us, contact us at desk@longwater.example. Follow us.)',
    fix: 'review',
    quotes: 'check',
  },
  scope: ['contribute'],
  look: ({ text }) => callOf(text),
  judge: (all, piece) =>
    all.map(({ facts }) => (isEnglish(piece) ? callHits(facts, piece.publication) : [])),
  fires: [
    {
      contributorCall: '(To write for us, contact us at Follow @longwater on Twitter.)',
      facts: { publication: { contact: 'desk@longwater.example', account: '' } },
      words: ['contact us at'],
    },
    {
      contributorCall: 'Do you know a subject from the inside? Write to the desk.',
      words: ['Do you know a subject from the inside? Write to the desk.'],
    },
    {
      contributorCall: '(Do you know a subject from the inside? Write to desk@longwater.example.',
      words: ['('],
    },
  ],
  silent: [
    { contributorCall: '(To write for us, contact us at desk@longwater.example.)' },
    {
      contributorCall: 'To write for us, send a message to @longwater.',
      facts: { publication: { contact: '', account: '@longwater' } },
    },
    { contributorCall: 'To write for us, see https://longwater.example/write.' },
    { body: ['Contact us at'] },
  ],
});
