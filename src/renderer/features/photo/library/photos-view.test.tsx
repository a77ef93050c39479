import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  details,
  field,
  grid,
  hash,
  library,
  names,
  photo,
  press,
  quay,
  robot,
  said,
  settle,
  show,
  start,
  tiles,
  withPhotosWindow,
} from '../../../../../tests/photos-window';
import { DeskProvider } from '../../../desk/desk-context';
import { createMemoryDesk } from '../../../desk/memory-desk';
import { PhotosView } from './photos-view';

withPhotosWindow();

describe('the grid of pictures', () => {
  it('shows what each is called, whose it is, and what stands against it', async () => {
    await show();
    expect(names()).toEqual([
      'The quay. Northlight. 1 story.',
      'robot.jpg. Not used. Made by AI. Rights: ended 3 Apr 2020.',
      'plain.jpg. Not used.',
    ]);
    expect(tiles()[1]?.textContent).toContain('AI');
    expect(screen.getByText('3 photos')).toBeTruthy();
  });

  it('is one stop for Tab and has the focus; arrows go by the grid', async () => {
    await show({ photos: library(...Array.from({ length: 9 }, (_, n) => photo(n, `${n}.jpg`))) });
    expect(document.activeElement).toBe(grid());
    await press('ArrowDown');
    expect(grid().getAttribute('aria-activedescendant')).toBe(`photo-${hash(4)}`);
    await press('End');
    await press('ArrowLeft');
    expect(tiles().find((tile) => tile.getAttribute('aria-selected') === 'true')?.id).toBe(
      `photo-${hash(7)}`,
    );
    expect(within(details()).getByRole('heading', { name: '7.jpg' })).toBeTruthy();
  });

  it('draws only what is in sight of very many, and the chosen one', async () => {
    await show({
      photos: library(...Array.from({ length: 1000 }, (_, n) => photo(n, `${n}.jpg`))),
    });
    expect(tiles().length).toBeLessThan(60);
    await press('End');
    const chosen = document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');
    expect(chosen?.getAttribute('aria-posinset')).toBe('1000');
    expect(chosen?.getAttribute('aria-setsize')).toBe('1000');
  });

  it('says so where the file of a picture is gone', async () => {
    await show();
    const image = tiles()[0]?.querySelector('img');
    expect(image?.getAttribute('src')).toBe(`memory:${hash(1)}/preview`);
    if (image) fireEvent.error(image);
    expect(tiles()[0]?.textContent).toContain('File not found');
  });

  it('puts a picture into the open story with Enter or two presses', async () => {
    await show();
    await press('Enter');
    expect(said.onInsert).toHaveBeenCalledWith(quay);
    const second = tiles()[1];
    if (second) fireEvent.doubleClick(second);
    await settle();
    expect(said.onInsert).toHaveBeenLastCalledWith(robot);
  });

  it('leads to the details with Enter while no story is open, and Esc leads back', async () => {
    await show(start(), { onInsert: null });
    expect(screen.queryByRole('button', { name: 'Insert in story' })).toBeNull();
    await press('Enter');
    expect(document.activeElement).toBe(field('Caption'));
    fireEvent.keyDown(field('Caption'), { key: 'Escape' });
    expect(document.activeElement).toBe(grid());
    expect(said.onClose).not.toHaveBeenCalled();
    await press('Escape');
    expect(said.onClose).toHaveBeenCalledOnce();
  });
});

describe('the search', () => {
  it('is reached with Ctrl+F, finds by credit, and says when nothing matches', async () => {
    await show();
    fireEvent.keyDown(grid(), { key: 'f', ctrlKey: true });
    const search = screen.getByRole('searchbox', { name: 'Search photos' });
    expect(document.activeElement).toBe(search);
    fireEvent.change(search, { target: { value: 'northl' } });
    await settle();
    expect(names()).toEqual(['The quay. Northlight. 1 story.']);
    expect(screen.getByText('1 of 3 photos')).toBeTruthy();
    fireEvent.change(search, { target: { value: 'zzz' } });
    await settle();
    expect(screen.getByText('No photo matches “zzz”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all photos' }));
    await settle();
    expect(tiles()).toHaveLength(3);
  });

  it('shows those in stories, or those that are free', async () => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name: 'In stories' }));
    await settle();
    expect(names()).toEqual(['The quay. Northlight. 1 story.']);
    fireEvent.click(screen.getByRole('radio', { name: 'Not used' }));
    await settle();
    expect(tiles()).toHaveLength(2);
  });
});

describe('a library without pictures', () => {
  it('says how they come in', async () => {
    await show({});
    expect(screen.getByText('No photos yet')).toBeTruthy();
    expect(screen.getByText('Drop a picture on a story, or add photos here.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Add photos…');
    for (const button of screen.getAllByRole('button', { name: 'Add photos…' }))
      fireEvent.click(button);
    expect(said.onAdd).toHaveBeenCalledTimes(2);
  });

  it('shows pictures as they come in', async () => {
    const desk = await show({});
    desk.state.photos.set(quay.media.hash, quay);
    act(() => desk.emit('photo:changed', { hash: quay.media.hash }));
    await settle();
    expect(tiles()).toHaveLength(1);
  });

  it('says so where it cannot be read, and tries again', async () => {
    const desk = createMemoryDesk(start());
    desk.failWith('photo:list', {
      code: 'disk-failed',
      message: 'The disk refused to read.',
      copy: 'The pictures are as they were.',
      wayOn: 'Check the disk.',
    });
    render(
      <DeskProvider desk={desk}>
        <PhotosView mediaUrl={(each) => each} {...said} />
      </DeskProvider>,
    );
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('The disk refused to read.');
    desk.failWith('photo:list', null);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(tiles()).toHaveLength(3);
  });
});
