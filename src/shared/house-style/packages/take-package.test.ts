import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../../tests/house-style-builder';
import { changedFiles, wholeStyle } from '../change-style';
import type { HouseStyleFiles } from '../house-style';
import { readRulebook } from '../rulebook/read-rulebook';
import { isRulePath } from '../rulebook/rule-files';
import { writeStyleFiles } from '../write-style-files';
import { readValePackage } from './read-vale-package';
import { noiseOf } from './noise-of';
import { takePackage } from './take-package';

const TODAY = '2026-03-28';
const WE = 'extends: existence\nmessage: x\nlevel: error\ntokens: [we]\n';
const files = writeStyleFiles(houseStyle());

function taken(given: HouseStyleFiles, parts: Record<string, string>) {
  const read = readValePackage(parts, { name: 'x' });
  const changes = takePackage(given, read, { from: 'google.zip', today: TODAY });
  if (!changes.ok) throw new Error(JSON.stringify(changes.error));
  const whole = wholeStyle(changedFiles(given, changes.value));
  if (!whole.ok) throw new Error(JSON.stringify(whole.error));
  const own = Object.fromEntries(
    Object.entries(whole.value.files).filter(([path]) => isRulePath(path)),
  );
  const { rules } = readRulebook({ pack: {}, own }, whole.value.style, TODAY);
  const levels = Object.fromEntries(
    rules.filter(({ kind }) => kind !== 'native').map(({ name, level }) => [name, level]),
  );
  return { files: whole.value.files, changes: changes.value, levels };
}

describe('taking a package in', () => {
  it('brings every rule in off, and says where they came from', () => {
    const { levels, files: after } = taken(files, { 'G/We.yml': WE, 'G/Us.yml': WE });
    expect(levels).toEqual({ 'G.We': null, 'G.Us': null });
    expect(after['rules.yml']).toContain('google.zip');
    expect(after['rules.yml']).toContain(TODAY);
  });

  it('leaves what rules.yml says else, comments and all', () => {
    const given = {
      ...files,
      'rules.yml': '# the desk\nlevels:\n  G.We: warning # agreed\npacks:\n  Old: { level: own }\n',
    };
    const { files: after, levels } = taken(given, { 'G/We.yml': WE, 'G/Us.yml': WE });
    expect(after['rules.yml']).toMatch(
      /^# the desk\nlevels:\n {2}G\.We: warning # agreed\npacks:\n {2}Old: \{ level: own \}\n/u,
    );
    expect(levels).toEqual({ 'G.We': 'warning', 'G.Us': null });
  });

  it('puts a newer form in place of the pack that is there, whatever the case of its name', () => {
    const given = { ...files, 'rules/G/Gone.yml': WE, 'rules/House/Own.yml': WE };
    const { files: after } = taken(given, { 'g/We.yml': WE });
    expect(Object.keys(after).filter((path) => path.startsWith('rules/'))).toEqual([
      'rules/House/Own.yml',
      'rules/g/We.yml',
    ]);
  });

  it('adds accepted words to the list, each once, and rejects nothing at once', () => {
    const given = { ...files, 'words/accept.txt': '# ours\nCarrow' };
    const { files: after, levels } = taken(given, {
      'Vocab/B/accept.txt': 'Carrow\nTidegate\n',
      'Vocab/B/reject.txt': 'synergy\n',
    });
    expect(after['words/accept.txt']).toBe('# ours\nCarrow\nTidegate\n');
    expect(after['words/reject.txt']).toBeUndefined();
    expect(levels['Imported.RejectedWords']).toBeNull();
  });

  it('refuses a rules.yml that cannot be read', () => {
    const read = readValePackage({ 'G/We.yml': WE }, { name: 'x' });
    const faulty = { ...files, 'rules.yml': 'levels: [\n' };
    expect(takePackage(faulty, read, { from: 'g', today: TODAY }).ok).toBe(false);
  });
});

describe('the noise of a pack', () => {
  it('is matches per 1,000 words, and nothing where there are no words', () => {
    expect([noiseOf(3, 1500), noiseOf(0, 10), noiseOf(0, 0)]).toEqual([2, 0, null]);
  });
});
