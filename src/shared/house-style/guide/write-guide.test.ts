import { describe, expect, it } from 'vitest';
import { writeGuide } from './write-guide';

const PACK = {
  'News/Hedge.yml':
    'extends: existence\nmessage: x\nlevel: suggestion\ntokens: [perhaps]\ntests: [{ input: perhaps, contains: [x] }]\n',
  'News/Hedge.standfirst.yml':
    'title: No *hedges*\ngroup: plain-english\nreason: Say it.\nbad: "a`b\\u200B"\ngood: a\nfix: none\nquotes: skip\nsilent: [x]\n',
  'News/Date.yml': 'extends: existence\nmessage: x\ntokens: [th]\n',
  'News/Date.standfirst.yml': 'title: Dates\ngroup: dates\nfix: safe\n',
  'profiles/ap.yml': 'id: ap\nname: AP\nlanguage: en-US\nlevels: { News.Date: off }\n',
  'profiles/uk.yml': 'id: uk\nname: UK\nlanguage: en-GB\nlevels: { News.Date: error }\n',
};

describe('the guide', () => {
  const guide = writeGuide(PACK);

  it('gives every rule its group, reason, example and facts', () => {
    expect(guide).toContain(
      [
        '## Plain English',
        String.raw`### No \*hedges\*`,
        'Say it.',
        '``a`b<U+200B>`` → `a`',
        '| own level | AP | UK |\n|---|---|---|\n| Consider | Consider | Consider |',
        '`News.Hedge` · existence · quoted speech is left alone · cure: none · 2 tests',
      ].join('\n\n'),
    );
    expect(guide.indexOf('## Dates')).toBeLessThan(guide.indexOf('## Plain English'));
  });

  it('says what each profile makes of a rule', () => {
    expect(guide).toContain('| Should fix | off | Must fix |');
    expect(guide).toMatch(/\| AP \(`ap`, en-US\) \| \d+ \| \d+ \| \d+ \| \d+ \|/u);
  });

  it('is the same for the same pack', () => {
    expect(writeGuide({ ...PACK })).toBe(guide);
  });
});
