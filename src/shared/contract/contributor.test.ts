import { describe, expect, it } from 'vitest';
import { contributorRecord } from '../../../tests/contributor-builder';
import { guest } from '../story/contributor';
import { differencesFrom, draftFrom, snapshotOf } from './contributor';

const ana = contributorRecord('Ana Weir', {
  revision: 4,
  post: 'a hydrologist',
  links: ['https://basin.example/weir', 'https://other.example'],
  noteToDesk: 'Prefers calls.',
  verified: { affiliation: null, bio: '2026-03-12', links: null, disclosure: null },
});

describe('what a story keeps of a record', () => {
  it('is what prints, the day of the check and the revision; no note to the desk', () => {
    expect(snapshotOf(ana)).toEqual(
      guest('Ana Weir', {
        contributorId: ana.id,
        post: 'a hydrologist',
        url: 'https://basin.example/weir',
        verifiedOn: '2026-03-12',
        seenRevision: 4,
      }),
    );
  });

  it('has no address that no page may carry', () => {
    expect(snapshotOf({ ...ana, links: ['javascript:alert(1)'] }).url).toBe('');
  });

  it('differs from the record in what prints, and in nothing else', () => {
    expect(differencesFrom(snapshotOf(ana), ana)).toEqual([]);
    const later = { ...ana, post: 'a poet', links: [], noteToDesk: 'x', revision: 9 };
    expect(differencesFrom(snapshotOf(ana), later)).toEqual(['post', 'url']);
  });
});

describe('what a register takes from a story', () => {
  it('is a new record of a guest', () => {
    const draft = draftFrom(guest(' Eva Moor ', { bio: 'A poet.', url: 'https://moor.example' }));
    expect(draft).toMatchObject({
      id: null,
      revision: 0,
      name: 'Eva Moor',
      bio: 'A poet.',
      links: ['https://moor.example'],
    });
  });

  it.each([
    ['https://new.example', ['https://new.example', 'https://other.example']],
    ['https://other.example', ['https://other.example', 'https://basin.example/weir']],
    ['', ['https://other.example']],
  ])('has the page %j first, and keeps the rest of the record', (url, links) => {
    const draft = draftFrom({ ...snapshotOf(ana), url, role: 'Poet' }, ana);
    expect(draft).toMatchObject({ role: 'Poet', noteToDesk: 'Prefers calls.', links });
  });
});
