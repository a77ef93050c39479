import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankFields } from '@shared/register/contributor-fields';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { writeText } from '../exports/write-text';
import { readChosenFile } from './read-file';
import { readRegisterFile, writeRegisterFile } from './register-file';

const EVERYBODY = { query: '', sort: 'name' } as const;
const ana = blankFields('Ana Weir', {
  post: 'a hydrologist',
  links: ['https://basin.example/weir'],
  noteToDesk: 'Prefers calls after two.',
});

describe('a file of the register', () => {
  it.each(['csv', 'vcf'] as const)(
    'goes out as %s and comes back the same, without notes',
    async (form) => {
      const folder = temporaryFolder();
      const { contributors } = libraryIn(folder);
      value(contributors.save({ ...ana, id: null, revision: 0 }));
      const people = value(contributors.list(EVERYBODY));
      const file = join(folder, `contributors.${form}`);
      value(await writeText(file, writeRegisterFile(people, form), 'Nothing was written.'));
      expect(readFileSync(file, 'utf8')).not.toContain('Prefers calls');
      const plan = value(readRegisterFile(value(await readChosenFile(file)), people));
      expect(plan.faults).toEqual([]);
      expect(plan.rows).toMatchObject([{ kind: 'same', id: people[0]?.id }]);
    },
  );

  it('is refused, in words, where it is no text', () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);
    expect(error(readRegisterFile({ name: 'list.xlsx', bytes }, []))).toMatchObject({
      code: 'file-refused',
      copy: 'Nothing was taken in; the register is as it was.',
    });
  });

  it('cannot be written where there is no folder, and says so', async () => {
    const nowhere = join(temporaryFolder(), 'gone', 'contributors.csv');
    expect(error(await writeText(nowhere, 'x', 'Nothing was exported.'))).toMatchObject({
      code: 'file-refused',
      copy: 'Nothing was exported.',
    });
  });
});
