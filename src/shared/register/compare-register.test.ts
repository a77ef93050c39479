import { describe, expect, it } from 'vitest';
import { planImport, type KnownContributor } from './compare-register';
import { blankFields } from './contributor-fields';
import { readContributors } from './read-contributors';
import { readLink } from './read-link';

const known = (name: string, more = {}): KnownContributor => ({
  ...blankFields(name, more),
  id: name,
  revision: 3,
});

describe('an import laid beside the register', () => {
  const register = [
    known('Antonín Dvořák', { role: 'Composer', noteToDesk: 'Calls late.' }),
    known('Ana Weir'),
    known('Ana Weir'),
  ];
  const planOf = (text: string) => planImport(readContributors(text), register);

  it('changes what the file says and leaves what it leaves open', () => {
    const [row] = planOf('name,role,affiliation\nAntonín Dvořák,,Conservatory').rows;
    expect(row).toMatchObject({ kind: 'changed', id: 'Antonín Dvořák', changed: ['affiliation'] });
    expect(row?.fields).toMatchObject({ role: 'Composer', noteToDesk: 'Calls late.' });
  });

  it('finds a person under another spelling, and nothing to change in the same', () => {
    expect(planOf('name\nANTONIN DVORAK').rows).toMatchObject([{ changed: ['name'] }]);
    expect(planOf('name,role\nAntonín Dvořák,Composer').rows).toMatchObject([{ kind: 'same' }]);
  });

  it('adds whom the register does not know', () => {
    expect(planOf('name,role\nEva Moor,Poet').rows).toMatchObject([
      { kind: 'new', id: null, fields: { name: 'Eva Moor', role: 'Poet' } },
    ]);
  });

  it('leaves out a name that could mean two, and one that comes twice', () => {
    const plan = planOf('name\nAna Weir\nEva Moor\neva moor');
    expect(plan.rows).toHaveLength(1);
    expect(plan.faults.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('an address as typed', () => {
  it.each([
    ['basin.example/weir', 'https://basin.example/weir'],
    [' http://basin.example ', 'http://basin.example'],
    ['weir', null],
    ['javascript:alert(1)', null],
    ['ana@basin.example', null],
    ['', null],
  ])('%j is %j', (words, url) => expect(readLink(words)).toBe(url));
});
