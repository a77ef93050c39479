import type { HouseStyle } from '@shared/house-style/house-style';
import { publishingOf, type Way } from '../../features/publish/publishing';
import { sendOut } from '../../features/publish/send-out';
import { announce } from '../../ui/announce';
import { showToast } from '../../ui/toast-store';
import type { Controls } from '../controls';
import { sayFailure } from '../say-failure';
import type { Handlers } from './handlers';

/** Commands on the open story that the page does not carry out itself. */
export function storyHandlers(
  controls: Controls,
  houseStyle: HouseStyle | null,
  showPublish: () => void,
): Handlers {
  const { desk, stories, ui } = controls;
  const showTaken = (part: 'report' | 'original') => (): void => {
    const { story } = stories;
    if (story !== null) ui.setState({ layer: { kind: 'report', id: story.id, part } });
  };
  const send = (way: Way) => (): void => void sendStory(controls, houseStyle, way, showPublish);
  return {
    'import-report': showTaken('report'),
    'show-original': showTaken('original'),
    'keep-version': () => void keepVersion(controls),
    export: send({ kind: 'export', targets: ['page'], again: false }),
    'export-fragment': send({ kind: 'export', targets: ['fragment'], again: false }),
    'copy-html': send({ kind: 'copy' }),
    'send-bundle': () => controls.ui.setState({ layer: { kind: 'send-bundle' } }),
    print: () => void desk.ask('window:print', {}),
  };
}

/** Saves at once and marks what is saved as a version. The save state says when it could not be saved. */
async function keepVersion({ desk, stories }: Controls): Promise<void> {
  const { story } = stories;
  const saved = await stories.flush();
  if (story === null || saved.kind !== 'saved') return;
  const kept = await desk.ask('version:keep', { storyId: story.id, name: null });
  if (kept.ok) showToast('Version saved.');
  else sayFailure(kept.error);
}

/** Sends the story out, and shows the panel that says how it went; a copy needs only a word. */
async function sendStory(
  { desk, stories }: Controls,
  houseStyle: HouseStyle | null,
  way: Way,
  showPublish: () => void,
): Promise<void> {
  const { story } = stories;
  if (story === null) return;
  if (houseStyle === null || way.kind === 'export') showPublish();
  if (houseStyle === null) {
    announce('The story’s house style is not on this computer, so it cannot go out', 'assertive');
    return;
  }
  // A copy that has to wait says so in the panel, where there is a choice.
  const stop = publishingOf(story).subscribe(({ goUnchecked }) => {
    if (goUnchecked !== null) showPublish();
  });
  await sendOut(desk, story, houseStyle, way);
  stop();
  if (way.kind !== 'copy') return;
  if (publishingOf(story).getState().outcome?.kind === 'copied') showToast('Copied as HTML.');
  else showPublish();
}
