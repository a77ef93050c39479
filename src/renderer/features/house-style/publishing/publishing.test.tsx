import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import type { MemoryDesk } from '../../../desk/memory-desk';
import { courierFiles } from '../../../../../tests/courier-files';
import { until } from '../../../../../tests/until';
import {
  go,
  main,
  open,
  press,
  save,
  settle,
  type,
  windowTests,
  written,
} from '../../../../../tests/house-style-window';

windowTests();

const publishing = async () => {
  const opened = await open();
  await go(/^Publishing/u);
  return opened;
};
const kept = (desk: MemoryDesk) => {
  const read = readHouseStyle(written(desk));
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join());
  return read.value;
};
const check = async (name: string, group: string) => {
  const box = within(screen.getByRole('group', { name: group })).getByLabelText(name);
  fireEvent.click(box);
  await settle();
};
const choose = async (label: string, option: RegExp) => {
  const select = screen.getByRole('combobox', { name: label });
  select.focus();
  fireEvent.keyDown(select, { key: 'ArrowDown' });
  await settle();
  // A list that has been left stays in a DOM without animations: this one is its select’s own.
  const list = document.getElementById(select.getAttribute('aria-controls') ?? '');
  if (list === null) throw new Error(`${label} shows no list`);
  const wanted = within(list).getByRole('option', { name: option });
  fireEvent.mouseMove(wanted);
  await settle();
  fireEvent.click(wanted);
  await settle();
};

describe('export presets in the manager', () => {
  it('are added, filled in, and written where the file has them, its comments as they were', async () => {
    const { desk } = await publishing();
    await press('Add preset');
    await until(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
    await type('Name', 'Evening mail');
    await type('Id', 'evening');
    await type('Folder', 'mail/{year}');
    await check('Web page', 'Targets');
    await check('E-mail', 'Targets');
    await check('Audio', 'Goes along');
    await check('2400', 'Widths of pictures, in pixels');
    expect(main()).toContain('Files go to mail/2026/room-for-the-river');
    await save();
    const before = courierFiles()['house.yml'] ?? '';
    const after = written(desk)['house.yml'] ?? '';
    for (const line of before.split('\n')) expect(after).toContain(line);
    expect(kept(desk).exports.at(-1)).toMatchObject({
      id: 'evening',
      name: 'Evening mail',
      targets: ['email'],
      folder: 'mail/{year}',
      imageWidths: [480, 800, 1200, 1600],
      include: { photos: true, audio: false },
    });
  });

  it('say in place what a system would refuse, and are not saved while they have a fault', async () => {
    const { desk } = await publishing();
    await press('Website');
    await type('Folder', '../{year}');
    expect(screen.getByRole('alert').textContent).toBe(
      'This may hold small letters, figures, hyphens and underscores, unlike “..”.',
    );
    expect(main()).toContain('shown again when the patterns have no fault');
    await save();
    expect(written(desk)).toEqual(courierFiles());
    await type('Folder', '{year}');
    await check('Web page', 'Targets');
    await check('WordPress', 'Targets');
    expect(screen.getByRole('alert').textContent).toBe(
      'A preset writes one target at least: choose one.',
    );
  });

  it('change their order, are removed, and come back by undo', async () => {
    const { desk } = await publishing();
    await press('Move down: Website');
    await press('Remove: Website');
    await save();
    expect(kept(desk).exports.map(({ id }) => id)).toEqual(['partners']);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await settle();
    expect(screen.getByRole('button', { name: 'Website' })).toBeTruthy();
  });

  it('are shown, not edited, in a style that ships', async () => {
    await open({}, 'newsroom');
    await go(/^Publishing/u);
    expect(screen.queryByRole('button', { name: 'Add preset' })).toBeNull();
    await press('Website');
    expect(screen.getByLabelText<HTMLInputElement>('Folder').readOnly).toBe(true);
  });
});

describe('what a story of the house goes out as and by', () => {
  it('has targets that are offered first', async () => {
    const { desk } = await publishing();
    await check('RSS item', 'Usual targets');
    await check('Word', 'Usual targets');
    await save();
    expect(kept(desk).targets).toEqual(['page', 'fragment', 'wordpress', 'rss', 'ninjs', 'pdf']);
  });

  it('has checks at the house’s own levels, or as they are built in', async () => {
    const { desk } = await publishing();
    const title = 'The page says that it is opinion';
    await choose(title, /^Blocks the export$/u);
    await choose('Photos have credits', /^Is a note$/u);
    await save();
    expect(kept(desk).preflight).toEqual({ kicker: 'block', 'photo-credits': 'note' });
    await choose(title, /^As built in: points out$/u);
    await save();
    expect(kept(desk).preflight).toEqual({ 'photo-credits': 'note' });
    await press('All as built in (1 set)');
    await save();
    expect(kept(desk).preflight).toEqual({});
  });

  it('has checks that no house sets', async () => {
    await publishing();
    expect(main()).toContain('Always block: “The story has a headline”');
    expect(screen.queryByRole('combobox', { name: 'The story has a headline' })).toBeNull();
  });
});
