import { describe, expect, it } from 'vitest';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { PhotoFacts } from '@shared/elements/photo/photo-facts';
import { err, ok } from '@shared/result/result';
import { FactsDraft } from './facts-draft';

const record = (facts?: PhotoFacts): PhotoRecord => ({
  media: {
    hash: 'a'.repeat(64),
    name: 'quay.jpg',
    type: 'image/jpeg',
    width: 3,
    height: 2,
    bytes: 9,
    ...(facts === undefined ? {} : { facts }),
  },
  read: { facts: [], others: [], gps: null, faults: [] },
  converted: null,
  addedAt: '2026-03-28T12:00:00Z',
});
const full = { code: 'disk-full' as const, message: 'Full.', copy: 'Whole.', wayOn: 'Free some.' };

/** A draft whose library can be made to refuse. */
function drafted(facts?: PhotoFacts) {
  const sent: PhotoFacts[] = [];
  const library = { refuses: false };
  const draft = new FactsDraft(record(facts), (request) => {
    if (library.refuses) return Promise.resolve(err(full));
    sent.push(request.facts);
    return Promise.resolve(ok(record(request.facts)));
  });
  return { draft, sent, library };
}

describe('what is typed of a picture', () => {
  it('is saved when the field is left, whole', async () => {
    const { draft, sent } = drafted({ caption: 'The quay.', city: 'Port Ansley' });
    draft.change('caption', 'The quay at noon.');
    expect(await draft.flush()).toBe(true);
    expect(sent).toEqual([{ caption: 'The quay at noon.', city: 'Port Ansley' }]);
  });

  it('is absent once it is emptied', async () => {
    const { draft, sent } = drafted({ caption: 'The quay.', city: 'Port Ansley' });
    draft.change('city', ' ');
    await draft.flush();
    expect(sent).toEqual([{ caption: 'The quay.' }]);
  });

  it('is not sent where nothing was changed', async () => {
    const { draft, sent } = drafted({ caption: 'The quay.' });
    draft.change('caption', 'The quay.');
    draft.change('city', '');
    expect(await draft.flush()).toBe(true);
    expect(sent).toEqual([]);
  });

  it('stays on the screen while the library refuses it, and is saved later', async () => {
    const { draft, sent, library } = drafted();
    library.refuses = true;
    draft.change('caption', 'The quay.');
    expect(await draft.flush()).toBe(false);
    expect(draft.saveState).toMatchObject({ kind: 'failed', error: full });
    draft.meet(record({ caption: 'Another.' }));
    expect(draft.facts).toEqual({ caption: 'The quay.' });
    library.refuses = false;
    expect(await draft.flush()).toBe(true);
    expect(sent).toEqual([{ caption: 'The quay.' }]);
  });

  it('gives way to what is changed elsewhere once it is saved', async () => {
    const { draft } = drafted({ caption: 'The quay.' });
    draft.change('caption', 'Mine.');
    await draft.flush();
    draft.meet(record({ caption: 'Theirs.', city: 'Port Ansley' }));
    expect(draft.facts).toEqual({ caption: 'Theirs.', city: 'Port Ansley' });
    draft.change('city', '');
    await draft.flush();
    draft.meet(record({ caption: 'Theirs.' }));
    expect(draft.facts).toEqual({ caption: 'Theirs.', city: '' });
  });
});
