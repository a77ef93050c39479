import { describe, expect, it } from 'vitest';
import { bodyOf, copyOf, factsOf, rulebookOf } from '../../../../tests/live-copy';
import type { LiveBlock } from './live-block';
import { deskChecker } from './make-desk-checker';

const EQUIPMENT = { dictionary: null, watch: null };
const SWAP =
  "extends: substitution\nmessage: \"Use '%s', not '%s'.\"\nignorecase: true\naction: {name: replace}\nswap: {utilise: use, whilst: while|as, ebay: eBay, k\\.d\\. Lang: k.d. lang}\n";
const VERY = 'extends: existence\nmessage: "No \'%s\'."\nlevel: error\ntokens: [very]\n';
const EITHER = 'extends: consistency\nmessage: x\neither: {advisor: adviser}\n';
const SHORT = 'extends: occurrence\nmessage: x\ntoken: "\\\\w+"\nmin: 3\n';

interface Card {
  readonly quotes?: string;
  readonly fix?: string;
}

function check(yaml: string | readonly string[], blocks: readonly LiveBlock[], card: Card = {}) {
  const rules = typeof yaml === 'string' ? [yaml] : yaml;
  const names = [{ name: 'k.d. lang', not: [] }];
  const rulebook = rulebookOf(rules, { cards: rules.map(() => card), names });
  return deskChecker(rulebook, EQUIPMENT).check(blocks, factsOf());
}
const words = (...given: Parameters<typeof check>): readonly string[] =>
  check(...given).matches.map((match) => `${match.block}:${match.from}:${match.words}`);

describe('a desk checker', () => {
  it('tells block, place, words and what stands around them', () => {
    const text = `${'a'.repeat(30)} it is very good ${'b'.repeat(30)}`;
    expect(
      check(VERY, [copyOf('headline', 'Fine'), copyOf('paragraph', text)]).matches,
    ).toMatchObject([
      {
        rule: 'Test.R0',
        level: 'error',
        message: "No 'very'.",
        block: 1,
        from: 37,
        to: 41,
        words: 'very',
        before: `${'a'.repeat(17)} it is `,
        after: ` good ${'b'.repeat(18)}`,
        suggestions: [],
        fix: 'none',
      },
    ]);
  });

  it('orders the matches of a place by weight', () => {
    const both = [VERY.replace('error', 'suggestion'), VERY];
    expect(check(both, bodyOf('very')).matches.map(({ level }) => level)).toEqual([
      'error',
      'suggestion',
    ]);
  });

  it('has spelling keep silent on words that a rule speaks of', () => {
    const spelling = 'extends: spelling\nmessage: unknown\n';
    const dictionary = { knows: () => false, suggest: () => [] };
    const { matches } = deskChecker(rulebookOf([spelling, VERY]), {
      dictionary,
      watch: null,
    }).check(bodyOf('very odd'), factsOf());
    expect(matches.map(({ rule, words: told }) => `${rule} ${told}`)).toEqual([
      'Test.R1 very',
      'Test.R0 odd',
    ]);
  });

  it('tells a place once that paragraph and sentence both hold', () => {
    expect(words(`${VERY}scope: [paragraph, sentence]\n`, bodyOf('It is. Very, very.'))).toEqual([
      '0:13:very',
    ]);
  });

  it('looks at sentences as such', () => {
    expect(
      words(VERY.replace('[very]', "['^\\w+']") + 'scope: sentence\n', bodyOf(' One two. Three.')),
    ).toEqual(['0:1:One', '0:10:Three']);
  });

  it('stops at a rule’s limit over the whole piece', () => {
    expect(words(`${VERY}limit: 2\n`, bodyOf('very', 'very very'))).toEqual([
      '0:0:very',
      '1:0:very',
    ]);
  });

  it('leaves out rules without a level', () => {
    const book = rulebookOf([VERY]);
    const off = { ...book, rules: book.rules.map((rule) => ({ ...rule, level: null })) };
    expect(deskChecker(off, EQUIPMENT).check(bodyOf('very'), factsOf()).matches).toEqual([]);
  });

  it('looks at the whole prose where a rule asks for it, and tells the block', () => {
    const yaml = 'extends: occurrence\nmessage: x\nscope: summary\ntoken: very\nmax: 1\n';
    const blocks = [copyOf('headline', 'very very'), ...bodyOf('Is it?', 'A very very')];
    expect(words(yaml, blocks)).toEqual(['2:2:very']);
  });

  it('puts figures of the piece at the beginning of its body', () => {
    const yaml = 'extends: metric\nmessage: "%s"\nformula: words\ncondition: "> 2"\n';
    const blocks = [copyOf('headline', 'Not counted'), ...bodyOf('Two words.', 'Two more.')];
    expect(check(yaml, blocks).matches).toMatchObject([
      { block: 1, from: 0, to: 0, message: '4.00' },
    ]);
    expect(check(yaml, bodyOf('Two words.')).matches).toEqual([]);
  });

  it('keeps a match’s name while text elsewhere changes, and tells equal ones apart', () => {
    const ids = (...text: readonly string[]) =>
      check(VERY, bodyOf(...text)).matches.map(({ id }) => id);
    const [first, second] = ids('A very one.', 'A very one.');
    expect(first).not.toBe(second);
    expect(ids('New.', 'A very one.', 'Changed here. A very one.')[0]).toBe(first);
  });
});

describe('quoted speech', () => {
  const text = 'It is very “very” good.';
  it.each([
    ['check', ['0:6:very', '0:12:very']],
    ['skip', ['0:6:very']],
    ['only', ['0:12:very']],
  ])('is heeded where the card says “%s”', (quotes, places) => {
    expect(words(VERY, bodyOf(text), { quotes })).toEqual(places);
  });

  it('does not count for what must be one thing throughout', () => {
    const blocks = bodyOf('An adviser came.', '“An advisor,” he said.');
    expect(words(EITHER, blocks, { quotes: 'skip' })).toEqual([]);
    expect(words(EITHER, blocks)).toEqual(['1:4:advisor']);
  });
});

describe('locked words', () => {
  const text = 'Very fixed. Very open.';
  it('are told of with open words, and never alone', () => {
    const locked = [{ from: 0, to: 11 }];
    expect(words(VERY.replace('[very]', '[Very]'), [copyOf('paragraph', text, locked)])).toEqual([
      '0:12:Very',
    ]);
    const across = VERY.replace('[very]', "['fixed. Very']");
    expect(words(across, [copyOf('paragraph', text, locked)])).toEqual(['0:5:fixed. Very']);
  });

  it('make a fix one that is looked at, where it would touch them', () => {
    const block = copyOf('paragraph', 'He did utilise it.', [{ from: 0, to: 9 }]);
    expect(check(SWAP, [block], { fix: 'safe' }).matches).toMatchObject([{ fix: 'review' }]);
  });

  it('leave what is said of the block, unless all of it is locked', () => {
    expect(words(SHORT, [copyOf('paragraph', 'Two words', [{ from: 0, to: 3 }])])).toEqual([
      '0:0:Two',
    ]);
    expect(words(SHORT, [copyOf('paragraph', 'Two words', [{ from: 0, to: 9 }])])).toEqual([]);
  });
});

describe('pictures in the copy', () => {
  it('are no end of a match, and have no cure put over them', () => {
    const any = VERY.replace('[very]', "['\\S+ \\S+']").replace(
      'tokens',
      'nonword: true\naction: {name: remove}\ntokens',
    );
    expect(words(any, bodyOf('\uFFFC very'))).toEqual([]);
    expect(check(any, bodyOf('so\uFFFC very')).matches).toMatchObject([
      { suggestions: [], fix: 'none' },
    ]);
  });
});

describe('cures', () => {
  const cures = (text: string): readonly (readonly string[])[] =>
    check(SWAP, bodyOf(text)).matches.map(({ suggestions }) => suggestions);

  it.each([
    ['at a sentence’s beginning', 'Utilise it.', [['Use']]],
    ['after another sentence', 'It is so. “Utilise it.”', [['Use']]],
    ['each of several', 'Whilst it is so.', [['While', 'As']]],
  ])('take a capital %s', (_, text, suggestions) => {
    expect(cures(text)).toEqual(suggestions);
  });

  it.each([
    ['within a sentence', 'To Utilise it.', [['use']]],
    ['after an abbreviation', 'Mr. Utilise it.', [['use']]],
    ['where the writer has none', 'utilise it.', [['use']]],
    ['in names with a capital inside', 'Ebay is up.', [['eBay']]],
    ['in names that the desk writes small', 'K.D. Lang sings.', [['k.d. lang']]],
  ])('take none %s', (_, text, suggestions) => {
    expect(cures(text)).toEqual(suggestions);
  });

  it('are safe only where there is one', () => {
    const tiers = (text: string): unknown =>
      check(SWAP, bodyOf(text), { fix: 'safe' }).matches.map(({ fix }) => fix);
    expect(tiers('I utilise it whilst I can')).toEqual(['safe', 'review']);
  });

  it('are no news where they change nothing', () => {
    const lower =
      'extends: substitution\nmessage: x\naction: {name: replace}\nswap: {Government: government}\n';
    expect(words(lower, bodyOf('Government is here. The Government is.'))).toEqual([
      '0:24:Government',
    ]);
  });
});

describe('what is right', () => {
  it('is told once a block, whole words only, the longer before the shorter', () => {
    const names = ['Wang Yi', 'Wang Yiwei', 'Nato'].map((name) => ({ name, not: [] }));
    const facts = factsOf({ disclaimers: ['The views are Wang Yi’s own.'] });
    const blocks = bodyOf(
      'Wang Yiwei met Wang Yi and Wang Yi.',
      'The views are Wang Yi’s own. NATO',
    );
    const { approved } = deskChecker(rulebookOf([], { names }), EQUIPMENT).check(blocks, facts);
    expect(approved.map(({ block, from, what }) => `${block}:${from}:${what}`)).toEqual([
      '0:0:Wang Yiwei',
      '0:15:Wang Yi',
      '1:0:The views are Wang Yi’s own.',
    ]);
  });
});

describe('a slow rule', () => {
  const run = (times: readonly number[]) => {
    let clock = 0;
    let look = 0;
    let isStart = true;
    const slow: string[] = [];
    const watch = {
      now: () => {
        if (!isStart) clock += times[look++] ?? 0;
        isStart = !isStart;
        return clock;
      },
      budget: 10,
      onSlow: (rule: string) => slow.push(rule),
    };
    const checker = deskChecker(rulebookOf([VERY]), { dictionary: null, watch });
    const report = checker.check(bodyOf('very one', 'very two', 'very three'), factsOf());
    return { found: report.matches.length, suspended: report.suspended, slow };
  };

  it('is suspended when it is over its budget three times running, and says nothing', () => {
    expect(run([1, 15, 15, 15])).toEqual({ found: 0, suspended: ['Test.R0'], slow: ['Test.R0'] });
  });

  it('is suspended at once when it is far over', () => {
    expect(run([300])).toEqual({ found: 0, suspended: ['Test.R0'], slow: ['Test.R0'] });
  });

  it('is forgiven a stumble', () => {
    expect(run([1, 15, 15, 1, 1])).toEqual({ found: 3, suspended: [], slow: [] });
  });
});
