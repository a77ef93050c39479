import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  asked,
  button,
  houseStyle,
  openPanel,
  ready,
  settle,
} from '../../../../tests/publish-window';
import { page } from '../../../../tests/story-builder';
import { presetOf } from './chosen-preset';

afterEach(cleanup);

const choose = async (name: string) => {
  const select = screen.getByRole('combobox', { name: 'Preset' });
  select.focus();
  fireEvent.keyDown(select, { key: 'ArrowDown' });
  await settle();
  const list = document.getElementById(select.getAttribute('aria-controls') ?? '');
  if (list === null) throw new Error('The presets are not shown');
  const wanted = within(list).getByRole('option', { name });
  fireEvent.mouseMove(wanted);
  await settle();
  fireEvent.click(wanted);
  await settle();
};
const targets = () =>
  within(screen.getByRole('group', { name: 'Targets' }))
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.querySelector('span')?.textContent);
const words = () =>
  document.getElementById(
    screen.getByRole('combobox', { name: 'Preset' }).getAttribute('aria-describedby') ?? '',
  )?.textContent;

describe('the choice of a preset', () => {
  it('brings its targets, says where files go and what stays behind, and goes along with the export', async () => {
    const { desk, openStory } = await openPanel(ready);
    expect(words()).toBe('All of the story, by its own name.');
    await choose('Partners');
    expect(targets()).toEqual(['ninjs 3.1', 'NewsML-G2', 'Plain text']);
    expect(words()).toBe(
      'As 20260328-room-for-the-river, without link cards and the contributor call.',
    );
    fireEvent.click(button(/^Export/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([
      {
        storyId: openStory.id,
        ...{ targets: ['ninjs', 'newsml-g2', 'text'], presetId: 'partners' },
        ...{ again: false, draft: false },
      },
    ]);
  });

  it('is taken back, and leaves the targets as the desk has them', async () => {
    const { desk } = await openPanel(ready);
    await choose('Website');
    expect(words()).toBe('As 2026/03/28/room-for-the-river.');
    await choose('No preset');
    expect(targets()).toEqual(['Web page', 'WordPress']);
    fireEvent.click(button(/^Export/u));
    await settle();
    expect(asked(desk, 'export:write')[0]).not.toHaveProperty('presetId');
  });

  it('is the one that the story last went out by, while the house has it', async () => {
    const last = async (presetId: string) => {
      const opened = await openPanel(ready, houseStyle, (desk, storyId) => {
        void desk.ask('export:write', {
          ...{ storyId, targets: ['text'], presetId, again: false, draft: false },
        });
      });
      await settle();
      return opened;
    };
    const { openStory } = await last('partners');
    expect(targets()).toEqual(['Plain text']);
    expect(words()).toContain('20260328-');
    expect(presetOf(openStory).getState().chosen).toBe(true);
    cleanup();
    const gone = await last('pigeon');
    expect(words()).toBe('All of the story, by its own name.');
    expect(targets()).toEqual(['Web page']);
    fireEvent.click(button(/^Export page/u));
    await settle();
    expect(asked(gone.desk, 'export:write')).toHaveLength(2);
    expect(asked(gone.desk, 'export:write').at(-1)).not.toHaveProperty('presetId');
  });

  it('says what happened where main knows no such preset any more', async () => {
    const { desk } = await openPanel(ready);
    await choose('Website');
    desk.failWith('export:write', {
      code: 'export-failed',
      message: 'The house style has no preset “website” any more.',
      copy: 'Nothing was written; the story is as it was.',
      wayOn: 'Choose another preset, or none, then export again.',
    });
    fireEvent.click(button(/^Export/u));
    await settle();
    expect(screen.getByRole('region', { name: 'Last export' }).textContent).toContain(
      'Choose another preset, or none',
    );
  });

  it('is not there in a house without presets', async () => {
    await openPanel(page({ headline: 'H', body: ['Copy.'] }), { ...houseStyle, exports: [] });
    expect(screen.queryByRole('combobox', { name: 'Preset' })).toBeNull();
  });
});
