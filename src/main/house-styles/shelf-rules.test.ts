import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { error, temporaryFolder, value } from '../../../tests/library-folder';
import { openStyleShelf } from './style-shelf';

const shipped = resolve(import.meta.dirname, '../../../resources/house-styles');
const RULE = 'extends: existence\nmessage: "Cut \'%s\'."\ntokens: [perhaps]\n';
let own: string;
beforeEach(() => {
  own = join(temporaryFolder(), 'house-styles');
});

async function quay() {
  const shelf = openStyleShelf({ shipped, own });
  value(await shelf.copy('newsroom', 'The Quay'));
  return shelf;
}
const rules = (...path: string[]) => join(own, 'the-quay', 'rules', ...path);

describe('the rules of a house style', () => {
  it('are the program’s pack and the folder’s own', async () => {
    const shelf = await quay();
    value(
      await shelf.write('the-quay', {
        'rules/House/Perhaps.yml': RULE,
        'words/accept.txt': 'Carrow\n',
      }),
    );
    expect(await readFile(rules('House/Perhaps.yml'), 'utf8')).toBe(RULE);
    const source = value(await shelf.rules('the-quay'));
    expect(Object.keys(source.own).sort()).toEqual([
      'rules.yml',
      'rules/House/Perhaps.yml',
      'words/accept.txt',
    ]);
    expect(source.pack['News/DateOrdinal.yml']).toContain('extends: existence');
    expect(Object.keys(source.pack)).toContain('profiles/uk.yml');
  });

  it('do not take the style with them when one of them can’t be read', async () => {
    const shelf = await quay();
    await mkdir(rules('House'), { recursive: true });
    await writeFile(rules('House/Huge.yml'), 'x'.repeat(1_000_001));
    await writeFile(rules('House/Latin.yml'), Buffer.from([0x6d, 0xe9, 0x0a]));
    await writeFile(rules('House/notes.md'), 'left alone');
    const { own: files } = value(await shelf.rules('the-quay'));
    expect(files['rules/House/Huge.yml']).toContain('too long');
    expect(files['rules/House/Latin.yml']).toContain('not text in UTF-8');
    expect(Object.keys(files)).not.toContain('rules/House/notes.md');
    expect((await shelf.list()).problems).toEqual([]);
  });

  it('leave the last good form in force where rules.yml has a fault', async () => {
    const shelf = await quay();
    await shelf.list();
    await writeFile(join(own, 'the-quay', 'rules.yml'), 'profile: uk\nlevels: { nonsense: off }\n');
    const { lastGood, problems } = await shelf.list();
    expect(lastGood).toEqual(['the-quay']);
    expect(problems.map(({ where }) => where)).toEqual(['the-quay/rules.yml:2']);
  });

  it('of a style that is not there are refused', async () => {
    expect(error(await (await quay()).rules('gone')).code).toBe('house-style-unreadable');
  });
});
