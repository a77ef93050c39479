import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { DraftCopy } from '@shared/export/draft-mark';
import { blocksOf } from '@shared/export/preflight';
import type { TargetId } from '@shared/house-style/target-ids';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Problem } from '@shared/result/problem';
import type { Desk } from '../../desk/desk';
import type { OpenStory } from '../../desk/open-story/open-story';
import type { ShownMatch } from '../../desk/story-style/story-style';
import { styleVerdict } from '../../desk/story-style/style-verdict';
import { announce } from '../../ui/announce';
import { preflightToday } from './story-preflight';
import { writtenFiles } from './written-files';

/** What the desk may ask for of a story that goes out. */
export type Way =
  | {
      readonly kind: 'export';
      readonly target: TargetId;
      readonly again: boolean;
      /** A draft copy takes along what would stop an export; a proof is one for the author. */
      readonly draft?: DraftCopy;
    }
  | { readonly kind: 'copy' };

/** Whether a draft copy is asked for. */
export function isDraft(way: Way): boolean {
  return draftOf(way) !== false;
}

function draftOf(way: Way): DraftCopy {
  return way.kind === 'export' ? (way.draft ?? false) : false;
}

/** What a way out has left behind: "Proof saved". */
export function writtenWords(draft: DraftCopy): string {
  if (draft === 'proof') return 'Proof saved';
  return draft ? 'Draft copy saved' : 'Exported';
}

/** How the last way out ended. `revision` is the text that went out. */
export type Outcome =
  | {
      readonly kind: 'written';
      readonly target: TargetId;
      readonly draft: DraftCopy;
      readonly written: NonNullable<Reply<'export:write'>>;
      readonly revision: number;
    }
  | {
      readonly kind: 'copied';
      readonly characters: number;
      readonly warnings: readonly Problem[];
      readonly revision: number;
    }
  | { readonly kind: 'blocked'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly way: Way; readonly error: DeskError }
  /** The house style could not be asked; the desk may let the story out without it. */
  | { readonly kind: 'unchecked'; readonly way: Way; readonly words: string }
  | { readonly kind: 'not-shown' };

export interface Publishing {
  readonly target: TargetId;
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  /** Lets the story out without waiting for the house style any longer; null while nothing waits for it. */
  readonly goUnchecked: (() => void) | null;
  /** Whether this story was exported since it was opened, so that its folder is known. */
  readonly exported: boolean;
}

const stores = new WeakMap<OpenStory, StoreApi<Publishing>>();

/** Where the story's ways out stand; kept while it is open, whichever panel is in sight. */
export function publishingOf(openStory: OpenStory): StoreApi<Publishing> {
  const known = stores.get(openStory);
  if (known) return known;
  const made = createStore<Publishing>(() => ({
    target: 'page',
    busy: false,
    outcome: null,
    goUnchecked: null,
    exported: false,
  }));
  stores.set(openStory, made);
  return made;
}

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
  // A proof has a form of its own and leaves the chosen one as it is.
  store.setState({
    busy: true,
    ...(way.kind === 'export' && way.draft !== 'proof' ? { target: way.target } : {}),
  });
  const outcome = await outcomeOf(desk, openStory, houseStyle, way, unchecked);
  store.setState((now) => ({
    ...now,
    busy: false,
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
  const draft = draftOf(way);
  if (draft === false) {
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
  const { target, again } = way;
  const answer = await desk.ask('export:write', { storyId: id, targets: [target], again, draft });
  if (!answer.ok) return { kind: 'failed', way, error: answer.error };
  return answer.value === null
    ? null
    : { kind: 'written', target, draft, written: answer.value, revision };
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
    case 'not-shown': {
      announce('There is no export to show', 'assertive');
      return;
    }
  }
}
