import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { element, page, story } from '../../../../tests/story-builder';
import { snapshotOf, type Contributor } from '@shared/contract/contributor';
import { blankFields } from '@shared/register/contributor-fields';
import { guest } from '@shared/story/contributor';
import type { Story } from '@shared/story/story';
import type { Library } from '../open-library';

const person = (name: string, more = {}) => ({
  ...blankFields(name, { post: 'a hydrologist', ...more }),
  id: null,
  revision: 0,
});
const kept = ({ id, revision, ...record }: Contributor, more = {}) => ({
  ...blankFields(record.name, { post: record.post }),
  ...more,
  id,
  revision,
});
const list = (
  library: Library,
  query = '',
  sort: 'name' | 'lastAppearance' | 'verified' = 'name',
) => value(library.contributors.list({ query, sort }));
const names = (library: Library, query = '') => list(library, query).map(({ name }) => name);
const addStory = (
  library: Library,
  writer: Contributor,
  changes: Partial<Story> = {},
  doc = page(),
) =>
  value(
    library.stories.create(
      story(doc, { id: randomUUID(), contributors: [snapshotOf(writer)], ...changes }),
    ),
  ).id;

describe('contributors', () => {
  it('keeps a person and changes them under the same id', () => {
    const library = libraryIn(temporaryFolder());
    const added = value(library.contributors.save(person('Ana Weir')));
    const changed = value(library.contributors.save(kept(added, { name: 'Ana Weir-Holt' })));
    expect(changed).toMatchObject({ id: added.id, revision: 2 });
    expect(list(library)).toEqual([changed]);
  });

  it('counts a revision for what prints, and none for the rest', () => {
    const { contributors } = libraryIn(temporaryFolder());
    const added = value(contributors.save(person('Ana Weir')));
    const noted = value(contributors.save(kept(added, { noteToDesk: 'Calls late.' })));
    expect(noted.revision).toBe(1);
    expect(value(contributors.save(kept(noted, { affiliation: 'Basin' }))).revision).toBe(2);
  });

  it('refuses a record that was changed in the meantime', () => {
    const { contributors } = libraryIn(temporaryFolder());
    const added = value(contributors.save(person('Ana Weir')));
    value(contributors.save(kept(added, { bio: 'One.' })));
    expect(error(contributors.save(kept(added, { bio: 'Two.' }))).code).toBe(
      'contributor-changed-elsewhere',
    );
    expect(value(contributors.read(added.id)).contributor.bio).toBe('One.');
  });

  it.each(['dvo', 'DVORAK', 'antonin dv', 'dvořák', 'conservatoire rusalka'])(
    'finds Antonín Dvořák by %j',
    (query) => {
      const library = libraryIn(temporaryFolder());
      value(library.contributors.save(person('Ana Weir')));
      value(
        library.contributors.save(
          person('Antonín Dvořák', { affiliation: 'Conservatoire', bio: 'He wrote Rusalka.' }),
        ),
      );
      expect(names(library, query)).toEqual(['Antonín Dvořák']);
    },
  );

  it('lists by what a person is sorted under, accents aside', () => {
    const library = libraryIn(temporaryFolder());
    for (const name of ['Zoë Low', 'Eva Moor', 'Bo Émile'])
      value(library.contributors.save(person(name)));
    value(library.contributors.save(person('Ludo van Halm', { sortName: 'van Halm' })));
    expect(names(library)).toEqual(['Bo Émile', 'Zoë Low', 'Eva Moor', 'Ludo van Halm']);
  });

  it('knows when a person last appeared, and how many stories are open', () => {
    const library = libraryIn(temporaryFolder());
    const ana = value(library.contributors.save(person('Ana Weir')));
    addStory(library, ana, { status: 'published', publishedAt: '2025-11-14T09:00:00Z' });
    addStory(library, ana, { status: 'published', publishedAt: '2025-06-02T09:00:00Z' });
    addStory(library, ana, { status: 'editing' });
    value(library.stories.spike(addStory(library, ana)));
    expect(list(library)).toMatchObject([
      { lastStoryAt: '2025-11-14T09:00:00Z', stories: 3, openStories: 1 },
    ]);
    const { appearances } = value(library.contributors.read(ana.id));
    expect(appearances.map(({ status, spiked }) => [status, spiked])).toEqual([
      ['editing', false],
      ['published', false],
      ['published', false],
      ['drafting', true],
    ]);
  });

  it('orders by last appearance, and by the oldest check', () => {
    const library = libraryIn(temporaryFolder());
    const ana = value(library.contributors.save(person('Ana Weir')));
    const eva = value(library.contributors.save(person('Eva Moor')));
    addStory(library, eva, { status: 'published', publishedAt: '2025-11-14T09:00:00Z' });
    value(library.contributors.verify({ id: ana.id, parts: ['bio'], day: '2026-01-01' }));
    expect(list(library, '', 'lastAppearance')[0]?.name).toBe('Eva Moor');
    expect(list(library, '', 'verified')[0]?.name).toBe('Eva Moor');
  });

  it('offers a changed record to open stories until they leave it', () => {
    const library = libraryIn(temporaryFolder());
    const ana = value(library.contributors.save(person('Ana Weir')));
    const open = addStory(library, ana, { status: 'editing' });
    addStory(library, ana, { status: 'published' });
    const offered = () =>
      value(library.contributors.read(ana.id))
        .appearances.filter((each) => each.offered)
        .map(({ storyId }) => storyId);
    expect(offered()).toEqual([]);
    value(library.contributors.save(kept(ana, { post: 'a poet' })));
    expect(offered()).toEqual([open]);
    value(library.contributors.leave({ id: ana.id, storyIds: [open] }));
    expect(offered()).toEqual([]);
    expect(value(library.stories.read(open)).contributors[0]).toMatchObject({
      post: 'a hydrologist',
      seenRevision: 2,
    });
  });

  it('merges two records, and every story points to the one that is kept', () => {
    const library = libraryIn(temporaryFolder());
    const ana = value(library.contributors.save(person('Ana Weir', { post: '' })));
    const twin = value(library.contributors.save(person('A. Weir', { affiliation: 'Basin' })));
    const bio = element('authorBio', 'A poet.', { contributorId: twin.id });
    const id = addStory(library, twin, { status: 'editing' }, page({ authorBios: [bio] }));
    const merged = value(library.contributors.merge({ keep: ana.id, drop: twin.id }));
    expect(merged).toMatchObject({
      name: 'Ana Weir',
      post: 'a hydrologist',
      affiliation: 'Basin',
      openStories: 1,
    });
    const after = value(library.stories.read(id));
    expect(after.contributors[0]).toMatchObject({ contributorId: ana.id, name: 'A. Weir' });
    expect(JSON.stringify(after.doc)).toContain(ana.id);
    expect(names(library)).toEqual(['Ana Weir']);
    expect(value(library.contributors.read(ana.id)).appearances).toMatchObject([{ offered: true }]);
  });

  it('removes only whom no story names, spiked ones counted', () => {
    const library = libraryIn(temporaryFolder());
    const ana = value(library.contributors.save(person('Ana Weir')));
    const eva = value(library.contributors.save(person('Eva Moor')));
    value(library.stories.spike(addStory(library, ana)));
    expect(error(library.contributors.remove(ana.id)).code).toBe('contributor-in-use');
    value(library.contributors.remove(eva.id));
    expect(names(library)).toEqual(['Ana Weir']);
  });

  it('takes in all rows or none', () => {
    const library = libraryIn(temporaryFolder());
    const bad = person('Eva Moor', { links: ['ftp://example.org'] });
    const refused = library.contributors.takeIn({ rows: [person('Ana Weir'), bad] });
    expect(error(refused).code).toBe('request-refused');
    expect(names(library)).toEqual([]);
    const ana = value(library.contributors.save(person('Ana Weir')));
    const rows = [kept(ana, { role: 'Poet' }), person('Eva Moor')];
    expect(value(library.contributors.takeIn({ rows }))).toEqual({ added: 1, changed: 1 });
  });

  it.each(['javascript:alert(1)', 'weir.example', 'file:///etc/passwd', 'mailto:ana@example.org'])(
    'refuses %j as the page of a person',
    (link) => {
      const library = libraryIn(temporaryFolder());
      const refused = library.contributors.save(person('Ana Weir', { links: [link] }));
      expect(error(refused).code).toBe('request-refused');
      expect(names(library)).toEqual([]);
    },
  );

  it('leaves a guest out of the register', () => {
    const library = libraryIn(temporaryFolder());
    value(library.stories.create(story(page(), { contributors: [guest('Ana Weir')] })));
    expect(names(library)).toEqual([]);
  });
});
