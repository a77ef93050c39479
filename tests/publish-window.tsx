import { act, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { DeskProvider } from '../src/renderer/desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../src/renderer/desk/memory-desk';
import { shippedHouseStyles } from '../src/renderer/desk/memory-house-styles';
import { OpenStory } from '../src/renderer/desk/open-story/open-story';
import { styleOf } from '../src/renderer/desk/story-style/story-style';
import { PublishPanel } from '../src/renderer/features/publish/publish-panel';
import { guest } from '../src/shared/story/contributor';
import { page, story } from './story-builder';

const newsroom = shippedHouseStyles().find(({ id }) => id === 'newsroom');
if (newsroom === undefined) throw new Error('The program ships no newsroom style');
/** The newsroom's style, that asks for no lead photo. */
export const houseStyle = {
  ...newsroom,
  photos: { ...newsroom.photos, lead: 'optional' as const },
};
/** A page that nothing stands in the way of. */
export const ready = page({
  kicker: 'Opinion',
  headline: 'Room for the river',
  standfirst: 'Give it back.',
  body: ['Words.'],
});
const writers = [guest('Marit Oduya-Lind')];
/** The Publish panel of an open story, over a desk in memory. */
export interface Opened {
  readonly desk: MemoryDesk;
  readonly openStory: OpenStory;
  readonly onGoTo: ReturnType<typeof vi.fn>;
  readonly onNote: ReturnType<typeof vi.fn>;
  /** Puts a cure of the house style in its place. */
  readonly onApply: ReturnType<typeof vi.fn>;
  readonly onCorrectionsLog: ReturnType<typeof vi.fn>;
}

/** Opens the panel; its story has been checked by the house style. */
export async function openPanel(
  doc = ready,
  style = houseStyle,
  prepare: (desk: MemoryDesk, id: string) => void = () => undefined,
): Promise<Opened> {
  const start = story(doc, { contributors: writers, updatedAt: '2026-03-28T19:45:00Z' });
  const desk = createMemoryDesk({ stories: [start], exportFolder: '/home/brisk/Out' });
  prepare(desk, start.id);
  const openStory = new OpenStory(
    { story: start, revision: 1, place: null, recoveredAt: null },
    {
      save: (request) => desk.ask('story:save', request),
      keepPlace: (request) => desk.ask('story:keep-place', request),
    },
  );
  styleOf(openStory).setState({ phase: 'checked' });
  const onGoTo = vi.fn();
  const onNote = vi.fn();
  const onApply = vi.fn();
  const onCorrectionsLog = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <PublishPanel
        openStory={openStory}
        houseStyle={style}
        onGoTo={onGoTo}
        onPreview={vi.fn()}
        styleActions={{ apply: onApply }}
        mediaUrl={(hash) => `standfirst-media://${hash}`}
        onNote={onNote}
        onCorrectionsLog={onCorrectionsLog}
      />
    </DeskProvider>,
  );
  await settle();
  return { desk, openStory, onGoTo, onNote, onApply, onCorrectionsLog };
}

/** Lets what was asked be answered. */
export const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));
export const button = (name: RegExp) => screen.getByRole('button', { name });
/** What the desk was asked on a channel. */
export const asked = (desk: MemoryDesk, channel: string) =>
  desk.asked.filter((each) => each.channel === channel).map(({ request }) => request);
