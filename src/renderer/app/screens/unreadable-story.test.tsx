import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@shared/contract/settings';
import { page, story } from '../../../../tests/story-builder';
import { until } from '../../../../tests/until';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import { dismissToast, toasts } from '../../ui/toast-store';
import { createControls, type Controls } from '../controls';
import { DeskRoot } from '../start-window';
import { UnreadableStory } from './unreadable-story';

const broken = '00000000-0000-4000-8000-000000000009';
const asFiled = story(page({ headline: 'As filed' }), { id: broken });
const version = {
  id: 1,
  kind: 'milestone' as const,
  name: 'Filed',
  reason: '',
  who: '',
  keptAt: '2026-03-28T09:05:00Z',
  words: 2,
  storyId: broken,
  story: asFiled,
};
const failure = {
  code: 'story-unreadable',
  message: 'This story cannot be opened.',
  copy: 'It was left in the library as it is.',
  wayOn: 'Open its last version.',
} as const;

afterEach(() => {
  cleanup();
  dismissToast();
});

function show(desk: MemoryDesk): Controls {
  const controls = createControls(desk);
  render(
    <DeskRoot
      controls={controls}
      start={{ settings: { ...DEFAULT_SETTINGS, theme: 'light' }, platform: 'other' }}
    >
      <UnreadableStory id={broken} error={failure} />
    </DeskRoot>,
  );
  return controls;
}
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const said = () => toasts.getState().shown?.words;

describe('a story that cannot be read', () => {
  it('opens as a new story of its last version', async () => {
    const { stories } = show(createMemoryDesk({ versions: [version] }));
    expect(screen.getByRole('alert', { name: 'What happened' }).textContent).toContain(
      'This story cannot be opened.',
    );
    press('Open its last version');
    await until(() => expect(said()).toMatch(/^A new story, as its version of .+ was\./u));
    expect(stories.story?.id).not.toBe(broken);
    expect(stories.story?.story.doc).toEqual(asFiled.doc);
    await stories.close();
  });

  it('stays where no version can be read, and says so', async () => {
    const { stories } = show(createMemoryDesk());
    press('Open its last version');
    await until(() => expect(said()).toMatch(/^None of its versions can be read\./u));
    expect(stories.story).toBeNull();
  });

  it('gives its bytes as a file, and says which', async () => {
    const desk = createMemoryDesk();
    show(desk);
    press('Save its bytes…');
    await until(() => expect(said()).toBe('Saved: Story, as it lies in the library.json'));
    expect(desk.asked).toContainEqual({ channel: 'story:save-bytes', request: { id: broken } });
  });
});
