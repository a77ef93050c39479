import type { HouseStyle } from '@shared/house-style/house-style';
import { pieceFacts } from '@shared/house-style/piece-facts';
import { plainRule } from '@shared/house-style/rulebook/plain-book';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import type { Desk } from '../../../../desk/desk';
import type { TrialPlace } from './rule-trial';
import type { TrialRunner } from './trial-runner';

/** How rules do on the desk's own stories, as far as they have been tried. */
export interface ArchiveTrial {
  readonly state: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  readonly stories: number;
  readonly words: number;
  readonly matches: number;
  readonly places: readonly TrialPlace[];
  /** Stories that could not be read. */
  readonly unreadable: number;
  /** Why it failed. */
  readonly message: string;
}

/** Before anything has been tried. */
export const NOTHING_TRIED: ArchiveTrial = {
  state: 'idle',
  stories: 0,
  words: 0,
  matches: 0,
  places: [],
  unreadable: 0,
  message: '',
};

/** What is tried, and on what. */
export interface ArchiveQuestion {
  readonly desk: Desk;
  readonly runner: TrialRunner;
  readonly rules: readonly DeskRule[];
  readonly accept: readonly string[];
  readonly style: HouseStyle;
}

/** Stories of one question to the worker: few enough for its time limit. */
const PAGE = 10;
const PLACES = 20;

/** Tries rules page by page and tells how far it is; goes on until there are no more stories, or `isWanted` is false. */
export async function tryArchive(
  question: ArchiveQuestion,
  isWanted: () => boolean,
  tell: (trial: ArchiveTrial) => void,
): Promise<void> {
  let trial: ArchiveTrial = { ...NOTHING_TRIED, state: 'running' };
  let after: string | null = null;
  tell(trial);
  while (trial.state === 'running') {
    const page: { readonly trial: ArchiveTrial; readonly next: string | null } = await tryPage(
      question,
      after,
      trial,
    );
    if (!isWanted()) return;
    trial = page.trial;
    after = page.next;
    tell(trial);
  }
}

async function tryPage(
  { desk, runner, rules, accept, style }: ArchiveQuestion,
  after: string | null,
  so: ArchiveTrial,
): Promise<{ readonly trial: ArchiveTrial; readonly next: string | null }> {
  const failed = (message: string) => ({
    trial: { ...so, state: 'failed' as const, message },
    next: null,
  });
  const page = await desk.ask('archive:page', { after, limit: PAGE });
  if (!page.ok) return failed(`${page.error.message} ${page.error.wayOn}`);
  const { stories, next, unreadable } = page.value;
  const answer = await runner.ask({
    kind: 'stories',
    rules: rules.map(plainRule),
    accept,
    publishStrikethrough: style.publishStrikethrough,
    stories: stories.map(({ id, headline, story }) => {
      const facts = pieceFacts(story, style);
      return { id, headline, story, facts };
    }),
  });
  if (answer.kind === 'fault') return failed(answer.message);
  if (answer.kind !== 'stories') throw new Error('Another answer was due');
  return {
    next,
    trial: {
      state: next === null ? 'done' : 'running',
      stories: so.stories + stories.length,
      words: so.words + answer.words,
      matches: so.matches + answer.matches,
      places: [...so.places, ...answer.places].slice(0, PLACES),
      unreadable: so.unreadable + unreadable,
      message: '',
    },
  };
}
