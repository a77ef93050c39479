import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  asked,
  details,
  field,
  grid,
  hash,
  plain,
  press,
  quay,
  said,
  settle,
  show,
  start,
  tiles,
  withPhotosWindow,
} from '../../../../../tests/photos-window';
import { toasts } from '../../../ui/toast-store';

withPhotosWindow();

const FULL = {
  code: 'disk-full',
  message: 'The disk is full.',
  copy: 'What was typed is whole in the window.',
  wayOn: 'Free some space.',
} as const;
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const button = (name: string) => within(details()).queryByRole('button', { name });
const answer = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`, 'u') }));
  await settle();
};

describe('the details of a picture', () => {
  it('say what the file is and where each fact stands in it', async () => {
    await show();
    expect(details().textContent).toContain('JPEG, 3,000 × 2,000, 2 MB. Added 28 March 2026.');
    const said = within(details()).getByRole('region', { name: 'What the file says' }).textContent;
    expect(said).toContain('The EXIF data are cut short.');
    expect(said).toContain('IPTC IIM, 2:110 Credit');
    expect(said).toContain('Caption, also');
    expect(said).toContain('Known, never exported');
  });

  it('tell the desk’s own words from those of the file', async () => {
    await show();
    const head = (name: string) => within(details()).getByText(name, { selector: 'label' });
    expect(head('Caption').parentElement?.textContent).toBe('CaptionIPTC');
    expect(head('Agency').parentElement?.textContent).toBe('AgencyEdited');
    expect(head('City').parentElement?.textContent).toBe('City');
  });

  it('say so where the file says nothing, or is gone', async () => {
    await show({ photos: new Map([[plain.media.hash, plain]]) });
    expect(within(details()).getByText('The file says nothing of itself.')).toBeTruthy();
    const image = details().querySelector('img');
    if (image) fireEvent.error(image);
    expect(details().textContent).toContain('The file is gone or damaged.');
  });

  it('lead to the stories that show it', async () => {
    await show();
    fireEvent.click(within(details()).getByRole('button', { name: /The river/u }));
    await settle();
    expect(said.onOpenStory).toHaveBeenCalledWith('00000000-0000-4000-8000-000000000001');
  });

  it('hear of changes made elsewhere', async () => {
    const desk = await show();
    const facts = { caption: 'The quay at noon.' };
    desk.state.photos.set(hash(1), { ...quay, media: { ...quay.media, facts } });
    act(() => desk.emit('photo:changed', { hash: hash(1) }));
    await settle();
    expect(field('Caption')).toHaveProperty('value', 'The quay at noon.');
  });
});

describe('what is corrected', () => {
  it('is kept when the field is left', async () => {
    const desk = await show();
    type('Caption', 'The quay at noon.');
    fireEvent.blur(field('Caption'));
    await settle();
    expect(asked(desk, 'photo:save')).toEqual([
      { hash: hash(1), facts: { caption: 'The quay at noon.', creditLine: 'Northlight' } },
    ]);
    expect(tiles()[0]?.getAttribute('aria-label')).toContain('The quay at noon.');
  });

  it('is kept when another picture is chosen, or the pictures are left', async () => {
    const desk = await show();
    type('City', 'Port Ansley');
    await press('ArrowRight');
    expect(desk.state.photos.get(hash(1))?.media.facts?.city).toBe('Port Ansley');
    type('City', 'Märe');
    fireEvent.click(screen.getByRole('button', { name: 'Back to Library' }));
    await settle();
    expect(desk.state.photos.get(hash(2))?.media.facts?.city).toBe('Märe');
    expect(said.onClose).toHaveBeenCalledOnce();
  });

  it('is in the picture that is put into a story', async () => {
    await show();
    type('City', 'Port Ansley');
    await answer('Insert in story');
    const facts = { ...quay.media.facts, city: 'Port Ansley' };
    expect(said.onInsert).toHaveBeenCalledWith({ ...quay, media: { ...quay.media, facts } });
  });

  it('stays on the screen while it cannot be kept, and leaving asks first', async () => {
    const desk = await show();
    desk.failWith('photo:save', FULL);
    type('City', 'Port Ansley');
    fireEvent.blur(field('City'));
    await settle();
    expect(details().textContent).toContain('Not saved · disk is full');
    expect(within(details()).getByRole('alert').textContent).toContain('Free some space.');
    await press('Escape');
    expect(said.onClose).not.toHaveBeenCalled();
    expect(screen.getByText('Leave with changes that are not saved?')).toBeTruthy();
    await answer('Stay');
    desk.failWith('photo:save', null);
    await answer('Try again');
    expect(desk.state.photos.get(hash(1))?.media.facts?.city).toBe('Port Ansley');
  });

  it('is saved before the window closes', async () => {
    let flush: () => Promise<boolean> = () => Promise.resolve(false);
    const hold = (given: () => Promise<boolean>) => {
      flush = given;
      return () => undefined;
    };
    const desk = await show(start(), { hold });
    type('City', 'Port Ansley');
    await act(async () => expect(await flush()).toBe(true));
    expect(desk.state.photos.get(hash(1))?.media.facts?.city).toBe('Port Ansley');
  });
});

describe('taking a picture out', () => {
  it('is offered only where no story shows it, asks, and goes on to the next', async () => {
    const desk = await show();
    expect(button('Remove from library…')).toBeNull();
    await press('ArrowRight');
    await answer('Remove from library…');
    expect(screen.getByRole('alertdialog').textContent).toContain('Remove robot.jpg?');
    expect(desk.state.photos.has(hash(2))).toBe(true);
    await answer('Remove');
    expect(desk.state.photos.has(hash(2))).toBe(false);
    expect(toasts.getState().shown?.words).toBe('robot.jpg was removed from the library.');
    expect(within(details()).getByRole('heading', { name: 'plain.jpg' })).toBeTruthy();
    expect(document.activeElement).toBe(grid());
  });

  it('says why where it is refused', async () => {
    const desk = await show();
    desk.failWith('photo:remove', {
      code: 'media-in-use',
      message: 'A kept version of “The river” shows the picture.',
      copy: 'The picture was not removed.',
      wayOn: 'Kept versions stay whole, so the picture stays with them.',
    });
    await press('ArrowRight');
    await answer('Remove from library…');
    await answer('Remove');
    const refusal = within(details()).getByRole('alert');
    expect(refusal.textContent).toContain('A kept version of “The river” shows the picture.');
    fireEvent.click(within(refusal).getByRole('button', { name: 'Close the message' }));
    expect(within(details()).queryByRole('alert')).toBeNull();
    expect(tiles()).toHaveLength(3);
  });
});
