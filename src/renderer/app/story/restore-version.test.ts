import { afterEach, describe, expect, it } from 'vitest';
import { page, story } from '../../../../tests/story-builder';
import { until } from '../../../../tests/until';
import { createMemoryDesk } from '../../desk/memory-desk';
import { toasts } from '../../ui/toast-store';
import { restoreVersion } from './restore-version';
import { StoryDesk } from './story-desk';

afterEach(() => toasts.setState({ shown: null }));

const start = story(page({ headline: 'As filed', body: ['Words.'] }));

/** A desk with one story open, whose section was changed after its one version was kept. */
async function changedSinceKept() {
  const desk = createMemoryDesk({ stories: [start] });
  const stories = new StoryDesk(desk);
  await stories.open(start.id);
  await desk.ask('version:keep', { storyId: start.id, name: 'Filed' });
  stories.story?.changeRecord({ section: 'Harbour' });
  return { desk, stories };
}

describe('restoring a version of the open story', () => {
  it('saves the last word first, opens the story anew, and takes it back at Undo', async () => {
    const { desk, stories } = await changedSinceKept();
    await restoreVersion({ desk, stories }, 1);
    expect(stories.story?.record.section).toBe(start.section);
    expect(desk.state.versions.map((each) => each.story.section)).toEqual([
      start.section,
      'Harbour',
    ]);
    toasts.getState().shown?.actions[0]?.act();
    await until(() => expect(stories.story?.record.section).toBe('Harbour'));
    expect(desk.state.versions).toHaveLength(3);
    await stories.close();
  });

  it('restores nothing where the last word cannot be saved', async () => {
    const { desk, stories } = await changedSinceKept();
    desk.failWith('story:save', { code: 'disk-full', message: 'Full.', copy: '', wayOn: '' });
    await restoreVersion({ desk, stories }, 1);
    expect(stories.story?.record.section).toBe('Harbour');
    expect(desk.state.versions).toHaveLength(1);
    desk.failWith('story:save', null);
    await stories.close();
  });

  it('says what happened where the version cannot be restored', async () => {
    const { desk, stories } = await changedSinceKept();
    await restoreVersion({ desk, stories }, 9);
    expect(toasts.getState().shown?.words).toMatch(/^This version cannot be read\./u);
    expect(stories.story?.record.section).toBe('Harbour');
    await stories.close();
  });
});
