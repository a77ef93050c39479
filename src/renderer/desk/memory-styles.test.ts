import { describe, expect, it, vi } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { page, story } from '../../../tests/story-builder';
import { writeStyleFiles } from '@shared/house-style/write-style-files';
import { createMemoryDesk } from './memory-desk';
import { shippedHouseStyles } from './memory-house-styles';

const courier = writeStyleFiles(houseStyle());
const start = { houseStyles: shippedHouseStyles(), ownStyles: [courier] };
const broken = (courier['house.yml'] ?? '').replace('UTC', 'Moon');

describe('the twin’s house styles', () => {
  it('lists those that ship and the own ones', async () => {
    const list = await createMemoryDesk(start).ask('house-style:list', {});
    expect(list).toMatchObject({
      ok: true,
      value: { own: ['courier'], lastGood: [], problems: [] },
    });
    expect(list.ok && list.value.styles.map(({ id }) => id).sort()).toEqual([
      'broadcaster',
      'courier',
      'newsroom',
    ]);
  });

  it('copies, writes and tells of it', async () => {
    const desk = createMemoryDesk(start);
    const heard = vi.fn();
    desk.on('house-style:changed', heard);
    expect(await desk.ask('house-style:copy', { id: 'newsroom', name: 'Quay' })).toMatchObject({
      value: { id: 'quay' },
    });
    const read = await desk.ask('house-style:read', { id: 'quay' });
    const text = read.ok ? (read.value.files['house.yml'] ?? '') : '';
    expect(text).toContain('# A neutral newsroom style');
    await desk.ask('house-style:write', {
      id: 'quay',
      changes: { 'house.yml': text.replace('headline: 70', 'headline: 90') },
    });
    expect(desk.state.houseStyles.find(({ id }) => id === 'quay')?.limits.headline).toBe(90);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it.each([
    [{ id: 'newsroom', changes: {} }, 'built in'],
    [{ id: 'courier', changes: { 'house.yml': broken } }, 'house.yml:5'],
    [{ id: 'courier', changes: { 'house.yml': null } }, 'no house.yml'],
    [{ id: 'none', changes: {} }, 'not on this computer'],
  ])('refuses to write %j', async (request, words) => {
    const answer = await createMemoryDesk(start).ask('house-style:write', request);
    expect(answer.ok ? '' : answer.error.message).toContain(words);
  });

  it.each(['../house.yml', '/house.yml', 'templates/a/b.yml', 'README.md'])(
    'takes no file of the path %s',
    async (path) => {
      const desk = createMemoryDesk(start);
      for (const answer of [
        await desk.ask('house-style:write', { id: 'courier', changes: { [path]: 'x' } }),
        await desk.ask('house-style:take', { files: { ...courier, [path]: 'x' } }),
      ])
        expect(answer).toMatchObject({ ok: false, error: { code: 'request-refused' } });
    },
  );

  it('keeps the last good form while a hand has broken the folder', async () => {
    const desk = createMemoryDesk(start);
    desk.editByHand('courier', { 'house.yml': broken });
    expect(await desk.ask('house-style:list', {})).toMatchObject({
      value: { lastGood: ['courier'], problems: [{ where: 'courier/house.yml:5' }] },
    });
    expect(desk.state.houseStyles.find(({ id }) => id === 'courier')?.timeZone).toBe('UTC');
    desk.editByHand('courier', courier);
    expect(await desk.ask('house-style:list', {})).toMatchObject({
      value: { lastGood: [], problems: [] },
    });
  });

  it('counts who uses what, and removes only what nobody uses', async () => {
    const used = story(page({ headline: 'Quays' }), {
      houseStyleId: 'courier',
      templates: [{ id: 'note', version: 1, source: '{}' }],
    });
    const desk = createMemoryDesk({ ...start, stories: [used] });
    expect(await desk.ask('house-style:use', {})).toMatchObject({
      value: {
        styles: [{ houseStyleId: 'courier', stories: 1 }],
        templates: [{ houseStyleId: 'courier', templateId: 'note', stories: 1, open: 1 }],
      },
    });
    expect(await desk.ask('house-style:remove', { id: 'courier' })).toMatchObject({
      error: { message: 'Courier is used by a story.' },
    });
    const free = createMemoryDesk(start);
    expect((await free.ask('house-style:remove', { id: 'courier' })).ok).toBe(true);
    expect(free.state.removedStyles.map(({ id }) => id)).toEqual(['courier']);
  });

  it('looks at a file before it takes it, and keeps what it replaces', async () => {
    const newer = {
      ...courier,
      'house.yml': (courier['house.yml'] ?? '').replace('2026.2', '2026.3'),
    };
    const desk = createMemoryDesk({
      ...start,
      styleToChoose: { name: 'courier.standfirst-style', files: newer },
    });
    expect(await desk.ask('house-style:choose', {})).toMatchObject({
      value: { problems: [], replaces: { id: 'courier', files: courier, own: true } },
    });
    expect(await desk.ask('house-style:take', { files: newer })).toMatchObject({
      value: { id: 'courier' },
    });
    expect(desk.state.houseStyles.find(({ id }) => id === 'courier')?.version).toBe('2026.3');
    expect(desk.state.removedStyles).toEqual([{ id: 'courier', files: courier }]);
  });
});
