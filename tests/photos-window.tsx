import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { PhotoRecord } from '../src/shared/contract/photo-channels';
import type { PhotoFacts } from '../src/shared/elements/photo/photo-facts';
import { DeskProvider } from '../src/renderer/desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../src/renderer/desk/memory-desk';
import type { MemoryStart } from '../src/renderer/desk/memory-state';
import { PhotosView } from '../src/renderer/features/photo/library/photos-view';
import { page, story } from './story-builder';

/** The hash of the picture of that number. */
export const hash = (n: number) => n.toString(16).padStart(64, '0');
/** A picture as the library keeps it; the lower its number, the newer. */
export const photo = (n: number, name: string, facts?: PhotoFacts): PhotoRecord => ({
  media: {
    hash: hash(n),
    name,
    type: 'image/jpeg',
    width: 3000,
    height: 2000,
    bytes: 2_000_000,
    ...(facts === undefined ? {} : { facts }),
  },
  read: { facts: [], others: [], gps: null, faults: [] },
  converted: null,
  // The lower the number, the newer.
  addedAt: new Date(Date.UTC(2026, 2, 28, 12) - n * 60_000).toISOString(),
});
/** Pictures as a memory desk holds them. */
export const library = (...photos: readonly PhotoRecord[]) =>
  new Map(photos.map((each) => [each.media.hash, each]));
/** A picture with facts, some of them the desk’s own. */
export const quay: PhotoRecord = {
  ...photo(1, 'quay.jpg', { caption: 'The quay.', creditLine: 'Northlight' }),
  read: {
    facts: [
      {
        name: 'caption',
        value: 'The quay.',
        standard: 'IPTC IIM',
        field: '2:120 Caption/Abstract',
      },
      { name: 'creditLine', value: 'AP', standard: 'IPTC IIM', field: '2:110 Credit' },
    ],
    others: [{ name: 'caption', value: 'Quay', standard: 'XMP', field: 'dc:description' }],
    gps: { latitude: 1, longitude: 2 },
    faults: ['The EXIF data are cut short.'],
  },
};
/** A picture that a machine made, with rights that ended. */
export const robot = photo(2, 'robot.jpg', {
  digitalSource: 'trainedAlgorithmicMedia',
  expiresOn: '2020-04-03',
});
/** A picture of which nothing is known. */
export const plain = photo(3, 'plain.jpg');
const river = story(page(), {
  id: '00000000-0000-4000-8000-000000000001',
  workingTitle: 'The river',
  status: 'editing',
  media: [quay.media],
});
/** Three pictures, and a story that holds the first. */
export const start = (): MemoryStart => ({ photos: library(quay, robot, plain), stories: [river] });

/** A window of 800 by 600 px, in which a line of the grid is 200 px high: what jsdom does not reckon. */
function layOut(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (): void => undefined;
      unobserve = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
  const isLine = (each: Element) => each.hasAttribute('data-index');
  for (const [name, reckon] of [
    ['clientWidth', () => 800],
    ['offsetWidth', () => 800],
    ['clientHeight', () => 600],
    ['offsetHeight', (each: Element) => (isLine(each) ? 200 : 600)],
  ] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockImplementation(function size(
      this: HTMLElement,
    ) {
      return reckon(this);
    });
  Element.prototype.scrollTo = () => undefined;
}

/** What the view tells the window. */
export const said = {
  onClose: vi.fn(),
  onOpenStory: vi.fn(),
  onInsert: vi.fn(),
  onAdd: vi.fn(),
};

/** Shows the pictures of a desk, with what the window is told in `said`. */
export async function show(begin: MemoryStart = start(), more = {}): Promise<MemoryDesk> {
  for (const each of Object.values(said)) each.mockClear();
  const desk = createMemoryDesk(begin);
  render(
    <DeskProvider desk={desk}>
      <PhotosView mediaUrl={(each, form) => `memory:${each}/${form}`} {...said} {...more} />
    </DeskProvider>,
  );
  await settle();
  return desk;
}
/** Waits until the desk has answered. */
export const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));
/** The grid. */
export const grid = () => screen.getByRole('listbox', { name: 'Photos' });
/** Its tiles that are drawn. */
export const tiles = () => within(grid()).getAllByRole('option');
/** What they are called to those who listen. */
export const names = () => tiles().map((tile) => tile.getAttribute('aria-label'));
/** Presses a key in the grid. */
export const press = async (key: string) => {
  fireEvent.keyDown(grid(), { key });
  await settle();
};
/** The details beside it. */
export const details = () => screen.getByRole('complementary', { name: 'Photo' });
/** A field in the details. */
export const field = (name: string) => within(details()).getByRole('textbox', { name });
/** What the desk was asked on a channel, in order. */
export const asked = (desk: MemoryDesk, channel: string) =>
  desk.asked.filter((each) => each.channel === channel).map(({ request }) => request);

/** Gives a test file the pictures' window: laid out before each test, taken away after it. */
export function withPhotosWindow(): void {
  beforeEach(layOut);
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
