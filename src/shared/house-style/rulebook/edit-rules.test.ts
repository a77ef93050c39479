import { describe, expect, it } from 'vitest';
import type { HouseStyleFiles } from '../house-style';
import {
  clearLevel,
  setGrammar,
  setLevel,
  setNames,
  setPack,
  setProfile,
  setSpelling,
} from './edit-rules';

const COMMENTED = `# What the desk decided.
profile: ap # since May
levels:
  # Legal asked for this one.
  News.Hedge: { level: error, reason: Legal asked., by: HB, on: 2026-03-01 }
  News.Fudge: off
`;

function rules(edited: ReturnType<typeof setProfile>): string | undefined {
  if (!edited.ok) throw new Error(edited.error.map(({ message }) => message).join('\n'));
  return edited.value['rules.yml'];
}

describe('a level', () => {
  it('is written with its reason, and nothing else of the file changes', () => {
    const change = { level: 'off', reason: 'Too loud.', by: 'HB', on: '2026-03-28', until: null };
    const after = rules(
      setLevel({ 'rules.yml': COMMENTED }, 'News.Dash', { ...change, level: 'off' }, 'error'),
    );
    expect(after).toContain('News.Dash:');
    expect(after?.startsWith(COMMENTED.trimEnd())).toBe(true);
    expect(after).not.toContain('until');
  });

  it('alone is one word', () => {
    expect(rules(setLevel({}, 'News.Dash', { level: 'off' }, 'error'))).toBe(
      'levels:\n  News.Dash: off\n',
    );
  });

  it('that is the shipped one is not said', () => {
    const after = rules(
      setLevel({ 'rules.yml': COMMENTED }, 'News.Fudge', { level: 'warning' }, 'warning'),
    );
    expect(after).toBe(COMMENTED.replace('  News.Fudge: off\n', ''));
    expect(rules(clearLevel({ 'rules.yml': 'levels: { A.B: off }\n' }, 'A.B'))).toBeUndefined();
  });

  it('is refused for a name that no rule can have, and a faulty file is left alone', () => {
    expect(setLevel({}, 'no name', { level: 'off' }, 'error').ok).toBe(false);
    expect(setProfile({ 'rules.yml': 'levels: [\n' }, 'uk').ok).toBe(false);
  });
});

describe('the settings of rules', () => {
  it('are said where they differ from what goes without saying', () => {
    let files: HouseStyleFiles = {};
    for (const edit of [
      (each: HouseStyleFiles) => setProfile(each, 'uk'),
      (each: HouseStyleFiles) => setSpelling(each, 'off'),
      (each: HouseStyleFiles) => setGrammar(each, true),
      (each: HouseStyleFiles) => setPack(each, 'Google', { level: 'off', from: '', on: null }),
      (each: HouseStyleFiles) =>
        setNames(each, [
          { name: 'Mara Quill', not: ['Mara Quil'] },
          { name: 'Carrow', not: [] },
        ]),
    ]) {
      const edited = edit(files);
      if (edited.ok) files = edited.value;
    }
    expect(files['rules.yml']).toBe(
      `profile: uk
spelling: off
grammar: true
packs:
  Google:
    level: off
names:
  - name: Mara Quill
    not: [Mara Quil]
  - name: Carrow
`,
    );
  });

  it('leave no file behind where nothing is said, but keep its comments', () => {
    expect(rules(setProfile({ 'rules.yml': 'profile: ap\n' }, ''))).toBeUndefined();
    expect(rules(setProfile({ 'rules.yml': '# ours\nprofile: ap\n' }, ''))).toContain('# ours');
  });
});
