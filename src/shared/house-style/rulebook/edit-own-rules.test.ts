import { describe, expect, it } from 'vitest';
import { removeOwnRule, setWords, writeOwnRule, writeOwnText } from './edit-own-rules';
import { ruleCard } from './rule-card';

const RULE = 'extends: existence\nmessage: "Cut \'%s\'."\ntokens: [perhaps]\n';
const CARD = '# The desk asked.\ntitle: No hedges # short\nfix: none\n';
const FILES = {
  'house.yml': 'id: courier\n',
  'rules/House/Hedge.yml': RULE,
  'rules/House/Hedge.standfirst.yml': CARD,
};

describe('a rule of the house’s own', () => {
  it('comes with a card that says no more than it must', () => {
    const card = ruleCard.parse({ title: 'No fudge', state: 'draft' });
    const written = writeOwnRule({}, 'House.Fudge', RULE, card);
    expect(written).toEqual({
      ok: true,
      value: {
        'rules/House/Fudge.yml': RULE,
        'rules/House/Fudge.standfirst.yml': 'title: No fudge\nstate: draft\n',
      },
    });
  });

  it('keeps the comments of its card', () => {
    const card = ruleCard.parse({ title: 'No hedges', fix: 'none', reason: 'Say it.' });
    const written = writeOwnRule(FILES, 'House.Hedge', RULE, card);
    const text = written.ok ? written.value['rules/House/Hedge.standfirst.yml'] : '';
    expect(text).toContain('# The desk asked.\ntitle: No hedges # short\n');
    expect(text).toContain('reason: Say it.\n');
  });

  it('goes with its card, and with nothing else', () => {
    expect(removeOwnRule(FILES, 'House.Hedge')).toEqual({
      ok: true,
      value: { 'house.yml': 'id: courier\n' },
    });
    expect(removeOwnRule(FILES, 'House.Gone').ok).toBe(false);
  });

  it('is refused under a name that no file can have, or that differs by case alone', () => {
    for (const name of ['House', 'House.A b', '../x.Rule', 'House.con', 'House.hedge', 'a.b.c'])
      expect(writeOwnRule(FILES, name, RULE, null).ok, name).toBe(false);
  });

  it('may be written with its faults', () => {
    const written = writeOwnText(FILES, 'House.Hedge', { yaml: 'extends: [\n', card: null });
    expect(written).toEqual({
      ok: true,
      value: { 'house.yml': 'id: courier\n', 'rules/House/Hedge.yml': 'extends: [\n' },
    });
    const card = ruleCard.parse({ title: 'A' });
    const faulty = { ...FILES, 'rules/House/Hedge.standfirst.yml': 'titel: A\n' };
    expect(writeOwnRule(faulty, 'House.Hedge', RULE, card).ok).toBe(false);
  });
});

describe('the accepted words', () => {
  const TEXT = '# places\nCarrow\n\n# people\nQuill\nOduya\n';
  const after = (words: readonly string[]) =>
    setWords({ 'words/accept.txt': TEXT }, 'accept', words)['words/accept.txt'];

  it('keep their comments whatever comes and goes', () => {
    expect(after(['Carrow', 'Quill', 'Oduya'])).toBe(TEXT);
    expect(after(['Carrow', 'Quillon', 'Oduya'])).toBe(TEXT.replace('Quill', 'Quillon'));
    expect(after(['Carrow', 'Oduya'])).toBe(TEXT.replace('Quill\n', ''));
    expect(after(['Carrow', 'Quill', 'Oduya', 'Brisk'])).toBe(`${TEXT}Brisk\n`);
    expect(after(['Carrow', 'Quill', 'Brisk', 'Oduya'])).toBe(
      TEXT.replace('Oduya', 'Brisk\nOduya'),
    );
  });

  it('leave no file where there are none', () => {
    expect(setWords({ 'words/reject.txt': 'synergy\n' }, 'reject', [])).toEqual({});
    expect(setWords({}, 'reject', ['synergy'])).toEqual({ 'words/reject.txt': 'synergy\n' });
  });
});
