import type { LiveBlock } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import {
  acronymsIn,
  asksForWords,
  definitionsIn,
  type Acronym,
  type Acronyms,
  type Definition,
} from './acronyms-in-copy';
import { isInScope } from '../rules/scope-selector';
import { isEnglish, nativeRule } from './native-rule';

export const ACRONYM_DEFINED = nativeRule<Acronyms>({
  name: 'News.AcronymDefined',
  level: 'suggestion',
  card: {
    title: 'Acronym spelt out at first use',
    group: 'names',
    reason:
      'Letters that a reader has to look up stop the sentence. Well-known ones (UN, NATO, GDP) need no words.',
    bad: 'the SCO met',
    good: 'the Shanghai Cooperation Organization (SCO) met',
    fix: 'review',
    quotes: 'skip',
  },
  scope: ['standfirst', 'editors_note', 'body', 'text.list'],
  look: acronymsIn,
  judge: (all, piece) => {
    const later = new Map(
      all.flatMap(({ facts }) =>
        facts.defined.map(({ letters, full }) => [letters, full] as const),
      ),
    );
    const told = new Set<string>();
    let phrases = '';
    return all.map(({ facts }) => {
      phrases += `|${facts.phrases}`;
      for (const { letters } of facts.defined) told.add(letters);
      for (const initials of facts.initials) told.add(initials);
      if (!isEnglish(piece) || !facts.isBody) return [];
      return facts.used.flatMap((each) => {
        const isKnown = told.has(each.letters) || each.told || !asksForWords(each.letters);
        told.add(each.letters);
        return isKnown || phrases.includes(each.letters.toLowerCase())
          ? []
          : [acronymHit(each, later.get(each.letters))];
      });
    });
  },
  fires: [
    { body: ['Nobody has heard of the QFTB, which runs the quay.'], words: ['QFTB'] },
    {
      body: ['The SHA met in May.', 'The Sarn Harbour Authority (SHA) met again.'],
      words: ['SHA'],
    },
    { body: ['Three NQTs voted, and the NQTs won.'], words: ['NQTs'] },
  ],
  silent: [
    { body: ['The Sarn Harbour Authority (SHA) met. The SHA rose.'] },
    { body: ['NATO, the UN and the BBC agree on the GDP.'] },
    { body: ['The Sarn Harbour Authority met in May.', 'The SHA rose at noon.'] },
    { body: ['DO NOT ENTER THE QUAY, it said, after Henry VIII.'] },
    { body: ['The Security Service (QSB) and QNIM (Qala Nimar) met the relief agency QRA.'] },
    { body: ['SARN — The quay, PLEASE, is shut.', 'SARN (Northlight) — It is shut.'] },
    { body: ['The quay grain index rose.', 'Nobody reads the QGI, but QRB, the lender, does.'] },
    { body: ['JD Venn took the A320 to the quay, @QFTB said.'] },
  ],
});

function acronymHit({ from, to, letters }: Acronym, full: string | undefined): Hit {
  if (full === undefined) {
    const message = `“${letters}” is not spelt out. Write the name in full at first use, with the letters in brackets.`;
    return { from, to, message, suggestions: [] };
  }
  const message = `“${letters}” comes before its name, “${full}”. Write the name here.`;
  const isPlural = to - from > letters.length;
  return { from, to, message, suggestions: isPlural ? [] : [`${full} (${letters})`] };
}

interface Definitions {
  readonly text: string;
  readonly isBody: boolean;
  readonly defined: readonly Definition[];
  /** Every run of capitals, whatever it hangs on: "SHA-led", "SHA/QFTB". */
  readonly capitals: readonly string[];
}

function definitionsOf(block: LiveBlock): Definitions {
  const { text } = block;
  const capitals = [...text.matchAll(/(?<!\p{L})[A-Z]{2,5}(?=s?(?!\p{L}))/gu)];
  return {
    text,
    isBody: isInScope(['body'], block),
    defined: definitionsIn(text),
    capitals: capitals.map(([each]) => each),
  };
}

export const ACRONYM_USED_AGAIN = nativeRule<Definitions>({
  name: 'News.AcronymUsedAgain',
  level: 'suggestion',
  card: {
    title: 'No acronym that is not used again',
    group: 'names',
    reason:
      'Letters in brackets ask readers to learn them; if they never come back, that was for nothing.',
    bad: 'the Sarn Harbour Authority (SHA), once',
    good: 'the Sarn Harbour Authority',
    fix: 'review',
    quotes: 'skip',
  },
  scope: ['text', 'bio', 'kicker', 'correction'],
  look: definitionsOf,
  judge: (all, piece) => {
    const uses = new Map<string, number>();
    for (const { facts } of all)
      for (const letters of facts.capitals) uses.set(letters, (uses.get(letters) ?? 0) + 1);
    return all.map(({ facts: { defined, isBody, text } }) => {
      if (!isEnglish(piece) || !isBody) return [];
      return defined.flatMap((each) => {
        const isAlone = /^\)/u.test(text.slice(each.to)) && text[each.from - 1] === '(';
        if (!isAlone || (uses.get(each.letters) ?? 0) > 1) return [];
        const message = `“${each.letters}” is not used again. Leave the brackets out.`;
        const from = each.from - (text[each.from - 2] === ' ' ? 2 : 1);
        return [{ from, to: each.to + 1, message, suggestions: [''] }];
      });
    });
  },
  fires: [
    { body: ['The Sarn Harbour Authority (SHA) met in May.'], words: [' (SHA)'] },
    {
      body: ['It is the Institute of Grain and Gossip (IGG), no less.', 'Nobody came.'],
      words: [' (IGG)'],
    },
  ],
  silent: [
    { body: ['The Sarn Harbour Authority (SHA) met. The SHA rose.'] },
    { body: ['The Sarn Harbour Authority (SHA) met.'], caption: 'SHA men unload grain in Sarn.' },
    { body: ['The Sarn Harbour Authority (SHA) met. An SHA-led SHA/QFTB meeting followed.'] },
    { body: ['The bar moved again (see MAP), and again.'] },
  ],
});
