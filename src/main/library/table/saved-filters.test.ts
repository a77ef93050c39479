import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { ANY, NEWEST } from '../../../../tests/table-samples';

describe('saved filters', () => {
  const flood = { name: 'Flood coverage', filter: { ...ANY, query: 'flood' }, order: NEWEST };

  it('are kept in the library, changed and taken away', () => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    const { id } = value(first.table.saveFilter({ id: null, ...flood }));
    value(
      first.table.saveFilter({
        id: null,
        ...flood,
        name: 'Due',
        filter: { ...ANY, due: 'thisWeek' },
      }),
    );
    first.close();
    const { table } = libraryIn(folder);
    expect(value(table.filters()).filters.map(({ name }) => name)).toEqual([
      'Due',
      'Flood coverage',
    ]);
    value(table.saveFilter({ id, ...flood, name: 'Water' }));
    expect(value(table.filters()).filters[1]).toEqual({ id, ...flood, name: 'Water' });
    value(table.removeFilter(id));
    value(table.removeFilter(id));
    expect(value(table.filters()).filters.map(({ name }) => name)).toEqual(['Due']);
    expect(error(table.saveFilter({ id, ...flood })).code).toBe('request-refused');
  });

  it.each([
    ['no UTF-8', "UPDATE saved_filter SET name = CAST(x'ff' AS TEXT) WHERE id = 1"],
    ['no JSON', "UPDATE saved_filter SET filter = '{' WHERE id = 1"],
    ['a form of a newer program', `UPDATE saved_filter SET sorted = '{"by":"mood"}' WHERE id = 1`],
  ])('that cannot be read are left out and left as they are: %s', (_what, damage) => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    value(first.table.saveFilter({ id: null, ...flood }));
    value(first.table.saveFilter({ id: null, ...flood, name: 'Other' }));
    first.close();
    const database = new Libsql(join(folder, 'library.db'));
    database.exec(damage);
    database.close();
    expect(value(libraryIn(folder).table.filters()).filters.map(({ name }) => name)).toEqual([
      'Other',
    ]);
  });

  it('are a hundred at most', () => {
    const { table } = libraryIn(temporaryFolder());
    for (let at = 0; at < 100; at += 1)
      value(table.saveFilter({ id: null, ...flood, name: `Filter ${at}` }));
    expect(error(table.saveFilter({ id: null, ...flood })).message).toBe(
      'There are 100 saved filters already.',
    );
  });
});
