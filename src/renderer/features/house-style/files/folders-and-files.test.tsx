import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import { courierFiles } from '../../../../../tests/courier-files';
import type { MemoryDesk } from '../../../desk/memory-desk';
import { toasts } from '../../../ui/toast-store';
import {
  go,
  main,
  open,
  press,
  save,
  stories,
  type,
  windowTests,
  written,
} from '../../../../../tests/house-style-window';

windowTests();

describe('a folder that is edited by hand', () => {
  const edited = (desk: MemoryDesk, name: string, from: string, to: string) =>
    act(async () => {
      const files = { ...written(desk), [name]: (written(desk)[name] ?? '').replace(from, to) };
      desk.state.ownStyles.set('courier', files);
      const read = readHouseStyle(files);
      const at = desk.state.houseStyles.findIndex(({ id }) => id === 'courier');
      if (read.ok) desk.state.houseStyles[at] = read.value;
      desk.emit('house-style:changed', {});
      await new Promise((done) => setTimeout(done, 20));
    });

  it('is followed while nothing is changed here', async () => {
    const { desk } = await open();
    await edited(desk, 'templates/editors-note.yml', 'name: Editor’s note', 'name: Note by hand');
    expect(screen.getByLabelText('Name of the template')).toHaveProperty('value', 'Note by hand');
  });

  it('never overtakes changes that are not saved: one keeps them, or takes the folder’s', async () => {
    const { desk } = await open();
    await type('Name of the template', 'Mine');
    await edited(desk, 'house.yml', 'headline: 70', 'headline: 60');
    expect(screen.getByRole('alert').textContent).toContain('The folder of Courier was changed');
    await press('Keep mine');
    await save();
    const kept = readHouseStyle(written(desk));
    expect(kept.ok && kept.value.templates.some(({ name }) => name === 'Mine')).toBe(true);
    await type('Name of the template', 'Mine again');
    await edited(desk, 'house.yml', 'headline', 'headline');
    await edited(desk, 'house.yml', 'standfirst: 160', 'standfirst: 150');
    await press('Take the folder’s');
    expect(screen.getByLabelText('Name of the template')).toHaveProperty('value', 'Mine');
    expect(main()).not.toContain('not saved');
  });

  it('shows its faults with file, line and reason, and the last good form', async () => {
    const { desk } = await open();
    await edited(desk, 'templates/author-bio.yml', 'from: author.name', 'from: author.nme');
    const strip = screen.getByRole('alert');
    expect(strip.textContent).toContain(
      'The folder of Courier has 1 fault; the last good form stays in force.',
    );
    expect(within(strip).getByText('templates/author-bio.yml:10')).toBeDefined();
    expect(strip.textContent).toContain('“author.nme” is nothing that a slot can follow');
    expect(screen.getByLabelText('Name of the template')).toHaveProperty('readOnly', true);
    await press('Show folder', strip);
    expect(desk.state.shownFolders).toEqual(['courier']);
  });
});

describe('a style that comes and goes as one file', () => {
  it('is compared with the one that it replaces before anything is written', async () => {
    const { desk } = await open({
      styleToChoose: {
        name: 'courier.standfirst-style',
        files: {
          ...courierFiles(),
          'house.yml': (courierFiles()['house.yml'] ?? '').replace('headline: 70', 'headline: 64'),
        },
      },
    });
    await press('Import…');
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('It replaces Courier 2026.1: 1 changed.');
    expect(within(dialog).getByText('70').tagName).toBe('DEL');
    expect(within(dialog).getByText('64').tagName).toBe('INS');
    expect(written(desk)['house.yml']).toContain('headline: 70');
    await press(/^Replace/u, dialog);
    expect(written(desk)['house.yml']).toContain('headline: 64');
  });

  it('is refused with its faults, and nothing is written', async () => {
    const { desk } = await open({
      styleToChoose: {
        name: 'broken.standfirst-style',
        files: { 'house.yml': 'id: courier\n' },
      },
    });
    await press('Import…');
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('broken.standfirst-style cannot be taken in');
    expect(dialog.textContent).toContain('“name” is missing');
    expect(within(dialog).queryByRole('button', { name: /^Replace/u })).toBeNull();
    expect(desk.asked.some(({ channel }) => channel === 'house-style:take')).toBe(false);
  });

  it('goes out, and says what is not in the file', async () => {
    await open();
    await type('Name of the template', 'Note');
    await press('Export…');
    expect(toasts.getState().shown?.words).toBe(
      'Exported to /home/desk/house.standfirst-style. Changes that are not saved are not in it.',
    );
  });

  it('stays while stories use it', async () => {
    const { desk } = await open({ stories: stories(2) });
    await go('Files');
    await press('Remove style…');
    expect(toasts.getState().shown?.words).toContain('2 stories are in Courier, so it stays.');
    expect(desk.state.ownStyles.has('courier')).toBe(true);
  });
});
