import { blocksOf } from '@shared/export/preflight';
import type { ExportPreset } from '@shared/house-style/export-preset';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Desk } from '../../desk/desk';
import type { OpenStory } from '../../desk/open-story/open-story';
import type { ShownMatch } from '../../desk/story-style/story-style';
import { styleVerdict } from '../../desk/story-style/style-verdict';
import { announce } from '../../ui/announce';
import { chosenPreset, presetOf } from './chosen-preset';
import { draftOf, isDraft, publishingOf, writtenWords, type Outcome, type Way } from './publishing';
import { preflightToday } from './story-preflight';
import { writtenFiles } from './written-files';

/**
 * Sends the story one way out: checks it, saves it, then asks main, which proves the export and writes it.
 * What happened stands in `publishingOf`; a second call while one is under way does nothing. `unchecked`: the desk has
 * said that the house style need not be heard.
 */
export async function sendOut(
  desk: Desk,
  openStory: OpenStory,
  houseStyle: HouseStyle,
  way: Way,
  { unchecked = false }: { readonly unchecked?: boolean } = {},
): Promise<void> {
  const store = publishingOf(openStory);
  if (store.getState().busy) return;
  store.setState({
    busy: true,
    progress: null,
    // A proof has a form of its own and leaves the chosen ones as they are.
    ...(way.kind === 'export' && way.draft !== 'proof' ? { targets: way.targets } : {}),
  });
  const outcome = await outcomeOf(desk, openStory, houseStyle, way, unchecked);
  store.setState((now) => ({
    ...now,
    busy: false,
    progress: null,
    outcome: outcome ?? now.outcome,
    exported: now.exported || (outcome?.kind === 'written' && !isDraft(way)),
  }));
  if (outcome) say(outcome);
}

async function outcomeOf(
  desk: Desk,
  openStory: OpenStory,
  houseStyle: HouseStyle,
  way: Way,
  unchecked: boolean,
): Promise<Outcome | null> {
  if (!isDraft(way)) {
    // What needs no waiting is said at once.
    const stopped =
      stoppedBy(openStory, houseStyle, null) ??
      (unchecked ? null : await stoppedByStyle(openStory, houseStyle, way));
    if (stopped !== null) return stopped;
  }
  const saved = await openStory.flush();
  if (saved.kind === 'failed' || saved.kind === 'read-only')
    return { kind: 'failed', way, error: saved.error };
  const { id, revision } = openStory;
  if (way.kind === 'copy') {
    const copied = await desk.ask('export:copy', { storyId: id });
    return copied.ok
      ? { kind: 'copied', ...copied.value, revision }
      : { kind: 'failed', way, error: copied.error };
  }
  return writeOut(desk, openStory, way, chosenPreset(houseStyle, presetOf(openStory).getState()));
}

async function writeOut(
  desk: Desk,
  openStory: OpenStory,
  way: Extract<Way, { kind: 'export' }>,
  preset: ExportPreset | null,
): Promise<Outcome | null> {
  const store = publishingOf(openStory);
  const { id, revision } = openStory;
  const { targets, again } = way;
  const off = new AbortController();
  const draft = draftOf(way);
  const stop = desk.on('export:progressed', ({ storyId, ...progress }) => {
    if (storyId === id) store.setState({ progress });
  });
  store.setState({
    callOff: () => {
      off.abort();
      store.setState({ callOff: null });
      void desk.ask('export:cancel', { storyId: id });
    },
  });
  const answer = await desk.ask('export:write', {
    storyId: id,
    targets: [...targets],
    ...(preset === null ? {} : { presetId: preset.id }),
    again,
    draft,
  });
  stop();
  store.setState({ callOff: null });
  if (!answer.ok) return { kind: 'failed', way, error: answer.error };
  if (answer.value !== null)
    return { kind: 'written', targets, draft, written: answer.value, revision };
  return off.signal.aborted ? { kind: 'called-off' } : null;
}

/** A wait that is over by then, in ms, is not spoken of. */
const UNNOTICED = 400;

/** What the preflight has against the story as it stands now; null: nothing that is not waived. */
function stoppedBy(
  openStory: OpenStory,
  houseStyle: HouseStyle,
  open: readonly ShownMatch[] | null,
): Outcome | null {
  const blocks = blocksOf(preflightToday(openStory.story, houseStyle, open));
  const problems = blocks.flatMap(({ problem }) => problem ?? []);
  return problems.length === 0 ? null : { kind: 'blocked', problems };
}

async function stoppedByStyle(
  openStory: OpenStory,
  houseStyle: HouseStyle,
  way: Way,
): Promise<Outcome | null> {
  const store = publishingOf(openStory);
  const giveUp = new AbortController();
  const timer = setTimeout(() => {
    store.setState({ goUnchecked: () => giveUp.abort() });
    announce('Waiting for the house style');
  }, UNNOTICED);
  const verdict = await styleVerdict(openStory, giveUp.signal);
  clearTimeout(timer);
  store.setState({ goUnchecked: null });
  switch (verdict.kind) {
    case 'checked':
      return stoppedBy(openStory, houseStyle, verdict.open);
    case 'failed':
      return { kind: 'unchecked', way, words: verdict.words };
    case 'unheard':
      return null;
  }
}

/** Shows the last export in the system's file manager. */
export async function showExport(desk: Desk, openStory: OpenStory): Promise<void> {
  const answer = await desk.ask('export:reveal', { storyId: openStory.id });
  if (answer.ok && !answer.value.shown)
    publishingOf(openStory).setState({ outcome: { kind: 'not-shown' } });
}

function say(outcome: Outcome): void {
  switch (outcome.kind) {
    case 'written': {
      announce(`${writtenWords(outcome.draft)}: ${writtenFiles(outcome.written.files).join(', ')}`);
      return;
    }
    case 'copied': {
      announce('Copied as HTML');
      return;
    }
    case 'blocked': {
      announce('Not exported: something must be fixed first', 'assertive');
      return;
    }
    case 'unchecked': {
      announce('Not exported: the house style could not be checked', 'assertive');
      return;
    }
    case 'failed': {
      announce(
        `${outcome.error.message} ${outcome.error.copy} ${outcome.error.wayOn}`,
        'assertive',
      );
      return;
    }
    case 'called-off': {
      announce('The export was called off. Nothing was written.');
      return;
    }
    case 'not-shown': {
      announce('There is no export to show', 'assertive');
      return;
    }
  }
}
