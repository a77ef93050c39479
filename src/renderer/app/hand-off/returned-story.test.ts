import { afterEach, describe, expect, it } from 'vitest';
import { page, story } from '../../../../tests/story-builder';
import { until } from '../../../../tests/until';
import { createMemoryDesk } from '../../desk/memory-desk';
import { toasts } from '../../ui/toast-store';
import { createControls } from '../controls';
import { fetchReturned, keepReturnedApart, leaveReturned, takeChanges } from './returned-story';
import { sendBundle } from './send-bundle';

afterEach(() => toasts.setState({ shown: null }));

const here = story(page({ headline: 'Gauges', body: ['The gauge stood at nine.'] }));
const came = { ...here, section: 'Harbour' };
const token = '00000000-0000-4000-8000-0000000000aa';

/** A desk with the story open, to which it has come back with another section. */
async function cameBack() {
  const returned = {
    token,
    fileName: 'gauges.standfirst',
    by: 'Ines Hart',
    here,
    revision: 1,
    came,
  };
  const desk = createMemoryDesk({ stories: [here], returned: [{ ...returned, base: here }] });
  const controls = createControls(desk);
  await controls.stories.open(here.id);
  await fetchReturned(controls);
  const layer = controls.ui.getState().layer;
  return { desk, controls, layer: layer?.kind === 'hand-off' ? layer.returned : null };
}

describe('a story that came back', () => {
  it('is shown over the window, beside the last word of the page', async () => {
    const { desk, controls } = await cameBack();
    controls.ui.setState({ layer: null });
    controls.stories.story?.changeRecord({ series: 'Rivers' });
    await fetchReturned(controls);
    expect(controls.ui.getState().layer).toMatchObject({
      returned: { here: { series: 'Rivers' } },
    });
    expect(desk.state.stories.get(here.id)?.story.series).toBe('Rivers');
    await controls.stories.close();
  });

  it('is taken over, opened anew, and taken back at Undo', async () => {
    const { desk, controls, layer } = await cameBack();
    expect(
      await takeChanges(controls, { token, revision: layer?.revision ?? 0 }, ['record section']),
    ).toBeNull();
    expect(controls.ui.getState().layer).toBeNull();
    expect(controls.stories.story?.record.section).toBe('Harbour');
    expect(desk.state.versions.at(-1)?.name).toBe('Before Ines Hart’s changes');
    toasts.getState().shown?.actions[0]?.act();
    await until(() => expect(controls.stories.story?.record.section).toBe(here.section));
    await controls.stories.close();
  });

  it('is compared anew where the story here was saved meanwhile', async () => {
    const { controls, layer } = await cameBack();
    controls.stories.story?.changeRecord({ series: 'Rivers' });
    await controls.stories.flush();
    expect(
      await takeChanges(controls, { token, revision: layer?.revision ?? 0 }, ['record section']),
    ).toBeNull();
    expect(controls.stories.story?.record).toMatchObject({
      section: here.section,
      series: 'Rivers',
    });
    expect(controls.ui.getState().layer).toMatchObject({
      kind: 'hand-off',
      returned: { here: { series: 'Rivers' } },
    });
    await controls.stories.close();
  });

  it('becomes a story of its own, or is left', async () => {
    const first = await cameBack();
    expect(await keepReturnedApart(first.controls, token)).toBeNull();
    expect(first.desk.state.stories.size).toBe(2);
    expect(first.controls.stories.story?.id).not.toBe(here.id);
    await first.controls.stories.close();
    const second = await cameBack();
    await leaveReturned(second.controls, token);
    expect(second.controls.ui.getState().layer).toBeNull();
    expect(second.desk.state.returned).toEqual([]);
    await second.controls.stories.close();
  });

  it('stays where it cannot be taken over', async () => {
    const { desk, controls } = await cameBack();
    const full = { code: 'disk-full' as const, message: 'Full.', copy: '', wayOn: '' };
    desk.failWith('hand-off:merge', full);
    expect(await takeChanges(controls, { token, revision: 1 }, ['record section'])).toEqual(full);
    expect(controls.ui.getState().layer?.kind).toBe('hand-off');
    await controls.stories.close();
  });
});

describe('sending a story as a bundle', () => {
  it('saves the last word first, keeps what was sent, and says which file it is', async () => {
    const { desk, controls } = await cameBack();
    controls.stories.story?.changeRecord({ series: 'Rivers' });
    expect(await sendBundle(controls, 'Ines')).toBeNull();
    expect(desk.state.versions.at(-1)).toMatchObject({
      name: 'Handed off to Ines',
      story: { series: 'Rivers' },
    });
    expect(toasts.getState().shown?.words).toMatch(/^Saved as story\.standfirst\./u);
    await controls.stories.close();
  });

  it('writes nothing where the last word cannot be saved', async () => {
    const { desk, controls } = await cameBack();
    const full = { code: 'disk-full' as const, message: 'Full.', copy: '', wayOn: '' };
    desk.failWith('story:save', full);
    controls.stories.story?.changeRecord({ series: 'Rivers' });
    expect(await sendBundle(controls, '')).toEqual(full);
    expect(desk.state.versions).toEqual([]);
    desk.failWith('story:save', null);
    await controls.stories.close();
  });
});
