import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FILES, PHOTO_A } from '../../../../../tests/golden/parts';
import { houseStyle } from '../../../../../tests/publish-window';
import { marked, p, page, photo, story } from '../../../../../tests/story-builder';
import type { TargetId } from '@shared/house-style/target-ids';
import { OpenStory } from '../../../desk/open-story/open-story';
import { DeskProvider } from '../../../desk/desk-context';
import { createMemoryDesk } from '../../../desk/memory-desk';
import { PagePreview } from './page-preview';

afterEach(cleanup);

const doc = page({
  headline: 'Room for the river',
  standfirst: 'Give it back.',
  photo: photo('The quay at dawn.', 'N', { mediaHash: PHOTO_A, altText: 'Boats' }),
  body: ['Words of the body that tell.', p([marked('The quay', 'strong')])],
});

async function open(targets: readonly TargetId[] = ['page']) {
  const start = story(doc, {
    socialText: 'Make room.',
    media: FILES.map((file) => ({ ...file, width: 2400, height: 1260 })),
  });
  const desk = createMemoryDesk({ stories: [start] });
  const openStory = new OpenStory(
    { story: start, revision: 1, place: null, recoveredAt: null },
    {
      save: (request) => desk.ask('story:save', request),
      keepPlace: (request) => desk.ask('story:keep-place', request),
    },
  );
  const onLeave = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <PagePreview
        openStory={openStory}
        houseStyle={{ ...houseStyle, urlBase: 'https://courier.example/opinion' }}
        targets={targets}
        mediaUrl={(hash) => `standfirst-media://${hash}/preview`}
        onCopy={vi.fn()}
        onLeave={onLeave}
      />
    </DeskProvider>,
  );
  await waitFor(() => expect(document.querySelector('iframe')).not.toBeNull(), slow);
  return { openStory, onLeave };
}

const slow = { timeout: 15_000 };
const frame = () => document.querySelector('iframe');
const sight = (name: RegExp) => screen.getByRole('radio', { name });

describe('the preview', () => {
  it('goes round the sights by arrows, in a frame that is always shut in', async () => {
    await open();
    const seen: string[] = [];
    sight(/^Desktop/u).focus();
    for (let turn = 0; turn < 6; turn += 1) {
      if (document.activeElement) fireEvent.keyDown(document.activeElement, { key: 'ArrowRight' });
      const name = document.activeElement?.getAttribute('aria-label') ?? '';
      const form = /[a-z-]+\.html$/u.exec(frame()?.src ?? '')?.[0] ?? 'drawn by the desk';
      seen.push(`${name}: ${form} ${frame()?.style.maxWidth ?? ''}`.trim());
      if (frame()) expect(frame()?.getAttribute('sandbox')).toBe('');
    }
    expect(seen).toEqual([
      'Tablet, 768 px: page.html 768px',
      'Phone, 390 px: page.html 390px',
      'Print: print.html 832px',
      'E-mail: email.html 680px',
      'Search result: drawn by the desk',
      'Social card: drawn by the desk',
    ]);
    if (document.activeElement) fireEvent.keyDown(document.activeElement, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Desktop');
    await waitFor(() => expect(frame()?.src).toMatch(/page\.html$/u), slow);
  });

  it('draws it for a dark screen, which paper is not', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Dark screen' }));
    expect(frame()?.src).toMatch(/page-dark\.html$/u);
    fireEvent.click(sight(/^Print/u));
    expect(frame()?.src).toMatch(/print\.html$/u);
    expect(screen.queryByRole('button', { name: 'Dark screen' })).toBeNull();
  });

  it('shows a search result with the address as a path', async () => {
    await open();
    fireEvent.click(sight(/^Search/u));
    const result = await screen.findByRole('region', { name: 'Search result' }, slow);
    expect(result.textContent).toContain('courier.example › opinion › room-for-the-river');
    expect(result.textContent).toContain('Give it back.');
  });

  it('shows a card with the picture in its cut', async () => {
    await open();
    fireEvent.click(sight(/^Social/u));
    const card = await screen.findByRole('region', { name: 'Social card' }, slow);
    expect(card.textContent).toContain('Make room.');
    expect(card.textContent).toContain('Room for the river');
    expect(card.querySelector('img')?.src).toBe(`standfirst-media://${PHOTO_A}/preview`);
    expect(card.querySelector('img')?.style.width).toBe('100%');
  });
});

describe('the source', () => {
  it('is that of the first chosen target that is text', async () => {
    await open(['pdf', 'wordpress', 'email']);
    const code = await screen.findByRole('list', { name: 'Exported WordPress' }, slow);
    expect(code.textContent).toContain('<!-- wp:paragraph -->');
    expect(screen.getByText('room-for-the-river.wordpress.html')).toBeTruthy();
  });

  it('goes from one marked line to the next, round and round', async () => {
    await open();
    await screen.findByText(/^[2-9] marked/u, undefined, slow);
    const next = screen.getByRole('button', { name: 'Next marked line' });
    const said = () => screen.getByText(/marked/u).textContent;
    fireEvent.click(next);
    const first = said();
    expect(first).toMatch(/^1 of \d marked, line \d+/u);
    fireEvent.click(next);
    expect(said()).toMatch(/^2 of/u);
    fireEvent.click(screen.getByRole('button', { name: 'Previous marked line' }));
    expect(said()).toBe(first);
    fireEvent.click(screen.getByRole('button', { name: 'Previous marked line' }));
    expect(said()).toMatch(/^(\d) of \1 marked/u);
  });
});
