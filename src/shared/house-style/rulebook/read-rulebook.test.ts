import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../../tests/house-style-builder';
import { makeRulebookReader, readRulebook } from './read-rulebook';
import type { RuleFiles } from './rule-files';
import { ruleSettings } from './rule-settings';

const TODAY = '2026-03-28';
const HEDGE = 'extends: existence\nmessage: "Cut \'%s\'."\nlevel: suggestion\ntokens: [perhaps]\n';
const PACK: RuleFiles = {
  'News/Hedge.yml': HEDGE,
  'News/Hedge.standfirst.yml': 'title: No hedges\ngroup: plain-english\nfix: none\n',
  'News/Fudge.yml': HEDGE.replace('perhaps', 'fudge'),
  'profiles/ap.yml': 'id: ap\nname: American\nlanguage: en-US\nlevels: { News.Fudge: off }\n',
  'profiles/uk.yml': 'id: uk\nname: British\nlanguage: en-GB\nlevels: { News.Fudge: error }\n',
};

function book(settings: object = {}, own: RuleFiles = {}, house = {}) {
  const style = houseStyle({ rules: ruleSettings.parse(settings), ...house });
  return readRulebook({ pack: PACK, own }, style, TODAY);
}

function levels(...args: Parameters<typeof book>): Record<string, string | null> {
  const vale = book(...args).rules.filter(({ kind }) => kind !== 'native');
  return Object.fromEntries(vale.map(({ name, level }) => [name, level]));
}

describe('a rulebook', () => {
  it('takes the profile of the house’s English', () => {
    expect(levels()).toEqual({ 'News.Hedge': 'suggestion', 'News.Fudge': 'error' });
    expect(levels({}, {}, { language: 'en-US' })['News.Fudge']).toBeNull();
    expect(levels({ profile: 'ap' })['News.Fudge']).toBeNull();
  });

  it('lets the house’s word go before the profile’s', () => {
    expect(levels({ levels: { 'News.Fudge': 'off' } })['News.Fudge']).toBeNull();
    const { rules } = book({
      levels: { 'News.Hedge': { level: 'error', reason: 'Legal asked.' } },
    });
    const hedge = rules.find(({ name }) => name === 'News.Hedge');
    expect([hedge?.level, hedge?.rule?.body.level, hedge?.shipped]).toEqual([
      'error',
      'error',
      'suggestion',
    ]);
  });

  it('forgets a change of level after its last day', () => {
    const change = { level: 'error', until: '2026-03-27' };
    expect(levels({ levels: { 'News.Hedge': change } })['News.Hedge']).toBe('suggestion');
    const still = { ...change, until: TODAY };
    expect(levels({ levels: { 'News.Hedge': still } })['News.Hedge']).toBe('error');
  });

  it('runs no rule that is a draft or has expired', () => {
    const card = (more: string) => ({
      'rules/House/Own.yml': HEDGE,
      'rules/House/Own.standfirst.yml': `title: Own\n${more}`,
    });
    expect(levels({}, card('state: draft\n'))['House.Own']).toBeNull();
    expect(levels({}, card('until: 2026-03-27\n'))['House.Own']).toBeNull();
    expect(levels({}, card(''))['House.Own']).toBe('suggestion');
  });

  it('puts the house’s own rule in place of the pack’s', () => {
    const { rules } = book({}, { 'rules/News/Hedge.yml': HEDGE.replace('perhaps', 'maybe') });
    const hedges = rules.filter(({ name }) => name === 'News.Hedge');
    expect(hedges.map(({ origin, card }) => [origin, card.title])).toEqual([['own', 'No hedges']]);
  });

  it('keeps a whole pack off until the desk turns its rules on', () => {
    const own = { 'rules/Google/We.yml': HEDGE, 'rules/Google/Will.yml': HEDGE };
    const packs = { Google: { level: 'off' } };
    expect(levels({ packs }, own)['Google.We']).toBeNull();
    const some = levels({ packs, levels: { 'Google.We': 'warning' } }, own);
    expect([some['Google.We'], some['Google.Will']]).toEqual(['warning', null]);
  });

  it('lists a rule that cannot run, with file and line', () => {
    const own = {
      'rules/Bad/Script.yml': 'extends: script\nmessage: x\n',
      'rules/Bad/Broken.yml': 'extends: [\n',
    };
    const bad = book({}, own).rules.filter(({ name }) => name.startsWith('Bad.'));
    expect(bad.map(({ level, kind }) => [level, kind])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(bad.flatMap(({ problems }) => problems.map(({ where }) => where))).toEqual([
      expect.stringMatching(/^Bad\/Broken\.yml:\d/),
      'Bad/Script.yml:1',
    ]);
  });

  it('says the fault of a card and runs the rule all the same', () => {
    const own = { 'rules/Own/A.yml': HEDGE, 'rules/Own/A.standfirst.yml': 'titel: A\n' };
    const rule = book({}, own).rules.find(({ name }) => name === 'Own.A');
    expect(rule?.level).toBe('suggestion');
    expect(rule?.problems.map(({ where }) => where)).toContain('Own/A.standfirst.yml:1');
  });

  it('makes rules of the house’s lists', () => {
    const wordList = [
      { avoid: 'floodwall', use: 'flood wall' },
      { avoid: 'game-changer', use: '' },
    ];
    const names = [{ name: 'Mara Quill', not: ['Mara Quil'] }];
    const own = { 'words/accept.txt': '# ours\nCarrow\n', 'words/reject.txt': 'synergy\n' };
    const { rules, accept } = book({ names }, own, { wordList });
    const made = rules.filter(({ origin }) => origin === 'lists').map(({ name }) => name);
    expect(made.sort()).toEqual([
      'House.Names',
      'House.WordList',
      'House.WordsNotUsed',
      'Vale.Avoid',
      'Vale.Terms',
    ]);
    expect(accept).toEqual(['Carrow']);
  });

  it('says which settings point at nothing', () => {
    const { problems } = book({ profile: 'mars', levels: { 'News.Gone': 'off' } });
    expect(problems.map(({ message }) => message)).toEqual([
      'rules.yml:1: there is no rule “News.Gone”',
      'rules.yml:1: there is no profile “mars”',
    ]);
  });
});

describe('a reader that remembers', () => {
  const style = houseStyle();
  const own = { 'rules/House/A.yml': HEDGE, 'rules/House/B.yml': 'extends: House.A\n' };
  const changed = { ...own, 'rules/House/A.yml': HEDGE.replace('Cut', 'Drop') };

  it('reads what has changed, and what extends it, anew', () => {
    const reader = makeRulebookReader();
    for (const files of [own, changed, own])
      expect(reader.read({ pack: PACK, own: files }, style, TODAY)).toEqual(
        readRulebook({ pack: PACK, own: files }, style, TODAY),
      );
  });

  it('reads ahead in pieces', () => {
    const readOn = makeRulebookReader().readAhead({ pack: PACK, own });
    let looks = 0;
    let turns = 1;
    // Time is up at every second look: a rule a turn.
    while (!readOn(() => (looks += 1) % 2 === 0) && turns < 20) turns += 1;
    expect(turns).toBe(4);
  });
});
