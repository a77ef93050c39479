import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { value } from '../../../tests/library-folder';
import { page, story } from '../../../tests/story-builder';
import { createMemoryDesk } from './memory-desk';

describe('the twin of the rules desk', () => {
  it('reads the package that its dialog gives, and none where it was closed', async () => {
    const files = { 'G/We.yml': 'extends: existence\nmessage: x\ntokens: [we]\n' };
    const desk = createMemoryDesk({ packageToChoose: { name: 'g.zip', files } });
    const look = value(await desk.ask('rules:choose-package', { as: 'zip' }));
    expect(look?.packs.map(({ name }) => name)).toEqual(['G']);
    desk.state.packageToChoose = null;
    expect(value(await desk.ask('rules:choose-package', { as: 'folder' }))).toBeNull();
  });

  it('says where the package was written', async () => {
    const desk = createMemoryDesk({ houseStyles: [houseStyle()] });
    expect(value(await desk.ask('rules:export-package', { id: 'courier' }))).toEqual({
      file: '/home/desk/house-vale.zip',
    });
    expect((await desk.ask('rules:export-package', { id: 'none' })).ok).toBe(false);
  });

  it('gives the stories that are not spiked, page by page', async () => {
    const stories = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day, at) =>
      story(page(), {
        id: randomUUID(),
        modifiedAt: `${day}T09:00:00Z`,
        spikedAt: at === 1 ? `${day}T10:00:00Z` : null,
      }),
    );
    const desk = createMemoryDesk({ stories });
    const first = value(await desk.ask('archive:page', { after: null, limit: 1 }));
    const second = value(await desk.ask('archive:page', { after: first.next, limit: 1 }));
    expect([...first.stories, ...second.stories].map(({ id }) => id)).toEqual([
      stories[2]?.id,
      stories[0]?.id,
    ]);
    expect(second.next).toBeNull();
  });
});
