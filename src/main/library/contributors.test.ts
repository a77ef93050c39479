import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { story } from '../../../tests/story-builder';
import { guest } from '@shared/story/contributor';

const person = (name: string, changes = {}) => ({
  id: null,
  name,
  post: 'a hydrologist',
  url: '',
  ...changes,
});

describe('contributors', () => {
  it('keeps a person and changes them under the same id', () => {
    const { contributors } = libraryIn(temporaryFolder());
    const added = value(contributors.save(person('Ana Weir')));
    const changed = value(contributors.save({ ...person('Ana Weir-Holt'), id: added.id }));
    expect(changed.id).toBe(added.id);
    expect(value(contributors.list(''))).toEqual([{ ...changed, lastStoryAt: null }]);
  });

  it.each(['dvo', 'DVORAK', 'antonin dv', 'dvořák'])('finds Antonín Dvořák by %j', (query) => {
    const { contributors } = libraryIn(temporaryFolder());
    for (const name of ['Ana Weir', 'Antonín Dvořák']) value(contributors.save(person(name)));
    expect(value(contributors.list(query)).map(({ name }) => name)).toEqual(['Antonín Dvořák']);
  });

  it('lists by name, accents aside', () => {
    const { contributors } = libraryIn(temporaryFolder());
    for (const name of ['Zoë Low', 'Émile Roux', 'Eva Moor'])
      value(contributors.save(person(name)));
    expect(value(contributors.list('')).map(({ name }) => name)).toEqual([
      'Émile Roux',
      'Eva Moor',
      'Zoë Low',
    ]);
  });

  it("knows when a person's last story was changed", () => {
    const { contributors, stories } = libraryIn(temporaryFolder(), {
      now: () => new Date('2031-02-03T04:05:06Z'),
    });
    const { id } = value(contributors.save(person('Ana Weir')));
    value(
      stories.create(
        story(undefined, {
          id: randomUUID(),
          contributors: [guest('Ana Weir', { contributorId: id })],
        }),
      ),
    );
    expect(value(contributors.list('ana'))).toMatchObject([
      { lastStoryAt: '2031-02-03T04:05:06.000Z' },
    ]);
  });

  it.each(['javascript:alert(1)', 'weir.example', 'file:///etc/passwd', 'mailto:ana@example.org'])(
    'refuses %j as the page of a person',
    (url) => {
      const { contributors } = libraryIn(temporaryFolder());
      expect(error(contributors.save(person('Ana Weir', { url }))).code).toBe('request-refused');
      expect(value(contributors.list(''))).toEqual([]);
    },
  );
});
