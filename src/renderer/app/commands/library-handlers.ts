import { showToast } from '../../ui/toast-store';
import type { Controls } from '../controls';
import { sayFailure } from '../say-failure';
import { beneathOf } from '../window-ui';
import type { Handlers } from './handlers';

/** Commands that begin, take in, spike and bring back. */
export function libraryHandlers(controls: Controls): Handlers {
  const { desk, stories, ui } = controls;
  const record = stories.story?.record;
  return {
    'new-story': () =>
      ui.setState(({ layer }) => ({ layer: { kind: 'new-story', beneath: beneathOf(layer) } })),
    'library-window': () => ui.setState({ layer: { kind: 'library' }, drawer: null }),
    contributors: () => ui.setState({ layer: { kind: 'contributors', id: null }, drawer: null }),
    'corrections-log': () => ui.setState({ layer: { kind: 'corrections-log' }, drawer: null }),
    photos: () => ui.setState({ layer: { kind: 'photos' }, drawer: null }),
    'open-file': () => void openFile(controls),
    'take-in-folder': () => void openFolder(controls),
    'clear-recent': () => void clearRecent(controls),
    'take-in-clipboard': () => void takeInClipboard(controls),
    ...(record?.spikedAt === null
      ? { 'spike-story': () => ui.setState({ layer: { kind: 'spike', id: record.id } }) }
      : {}),
    ...(record !== undefined && record.spikedAt !== null
      ? { 'restore-story': () => void restoreStory(controls, record.id) }
      : {}),
    close: () => void desk.ask('window:close', {}),
    settings: () => void desk.ask('window:open-settings', { part: 'you' }),
    'restore-backup': () => void desk.ask('window:open-settings', { part: 'backup' }),
    'keyboard-shortcuts': () => void desk.ask('window:open-settings', { part: 'shortcuts' }),
  };
}

async function openFile({ desk, ui }: Controls): Promise<void> {
  const chosen = await desk.ask('import:choose', {});
  if (!chosen.ok) sayFailure(chosen.error);
  else if (chosen.value !== null) ui.setState({ layer: { kind: 'import', file: chosen.value } });
}

async function openFolder({ desk, ui }: Controls): Promise<void> {
  const chosen = await desk.ask('import:choose-folder', {});
  if (!chosen.ok) sayFailure(chosen.error);
  else if (chosen.value !== null)
    ui.setState({ layer: { kind: 'import-folder', chosen: chosen.value }, drawer: null });
}

async function clearRecent({ desk }: Controls): Promise<void> {
  const cleared = await desk.ask('story:clear-recent', {});
  if (cleared.ok) showToast('Recent stories cleared. The stories are in the library.');
  else sayFailure(cleared.error);
}

async function takeInClipboard({ desk, ui }: Controls): Promise<void> {
  const clipboard = await desk.ask('import:clipboard', {});
  if (!clipboard.ok) sayFailure(clipboard.error);
  else if (`${clipboard.value.text}${clipboard.value.html}`.trim() === '')
    showToast('The clipboard has no text. Copy the piece first, then take it in.');
  else ui.setState({ layer: { kind: 'import-clipboard', ...clipboard.value } });
}

/** Withdraws a story, recoverably. The open one is saved and left first. */
export async function spikeStory(controls: Controls, id: string): Promise<void> {
  const { desk, stories } = controls;
  if (stories.story?.id === id) {
    if (!(await stories.close())) return;
  }
  const spiked = await desk.ask('story:spike', { id });
  if (spiked.ok)
    showToast('Story spiked.', { label: 'Undo', act: () => void restoreStory(controls, id) });
  else sayFailure(spiked.error);
}

/** Brings a spiked story back and opens it. */
export async function restoreStory({ desk, stories }: Controls, id: string): Promise<void> {
  const restored = await desk.ask('story:restore', { id });
  if (!restored.ok) {
    sayFailure(restored.error);
    return;
  }
  if (stories.story?.id === id) await stories.reopen();
  else await stories.open(id);
  showToast('Story restored.');
}
