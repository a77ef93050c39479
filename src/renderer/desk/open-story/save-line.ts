import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import {
  canRetry,
  mayBeCuredByChange,
  sameSaveState,
  saveStateOf,
  type SaveState,
} from './save-state';

/** After a pause in typing this long, in ms, a save starts. */
const PAUSE = 200;
/** While typing goes on, the oldest unsent change waits at most this long, in ms. */
const LONGEST_WAIT = 450;
/** A save that takes longer than this, in ms, is shown as "Saving…". */
const SLOW = 400;
/**
 * "Saved" is said when the writer has paused this long, in ms. While typing goes on every save is
 * out of date a moment later, and the words would flicker.
 */
const CALM = 250;
/** Waits before a failed save is tried again, in ms; the last one repeats. */
const RETRY_WAITS = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

/** What an acknowledgement says. */
export interface Acknowledgement {
  readonly revision: number;
  readonly savedAt: string;
}

interface SaveLineOptions {
  readonly revision: number;
  readonly savedAt: string | null;
  /** Sends what stands now, as that revision. A rejection counts as a failed save. */
  readonly write: (revision: number) => Promise<Result<Acknowledgement, DeskError>>;
  readonly onState: (state: SaveState) => void;
}

/**
 * When to save: soon after a change, never two at a time, again after a failure.
 * Each change makes a new revision; a save carries the revision that it was started with.
 */
export class SaveLine {
  readonly #write: SaveLineOptions['write'];
  readonly #onState: SaveLineOptions['onState'];
  #current: number;
  #acknowledged: number;
  #acknowledgedAt: string | null;
  #failure: DeskError | null = null;
  #failures = 0;
  #slow = false;
  #underWay: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #oldestChange: number | null = null;
  #lastChange = 0;
  #calm: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #state: SaveState;

  constructor({ revision, savedAt, write, onState }: SaveLineOptions) {
    this.#current = revision;
    this.#acknowledged = revision;
    this.#acknowledgedAt = savedAt;
    this.#write = write;
    this.#onState = onState;
    this.#state = this.#derive();
  }

  get state(): SaveState {
    return this.#state;
  }

  /** The revision on the page. */
  get revision(): number {
    return this.#current;
  }

  /** Notes a change: a new revision, saved within `PAUSE` of rest or `LONGEST_WAIT` of typing. */
  changed(): void {
    this.#current += 1;
    this.#lastChange = Date.now();
    this.#oldestChange ??= this.#lastChange;
    const waits = this.#failure !== null && !mayBeCuredByChange(this.#failure);
    if (!waits && this.#underWay === null) this.#schedule();
    this.#tell();
  }

  /**
   * Saves what stands now without waiting, and again if need be, until the library has acknowledged
   * it or refuses. Resolves with the state then; never rejects.
   */
  async flush(): Promise<SaveState> {
    const target = this.#current;
    await this.#underWay;
    let failed = false;
    while (this.#acknowledged < target && !failed) {
      await this.#save();
      failed = this.#failure !== null;
    }
    return this.#derive();
  }

  /** Stops all timers; a save under way is still listened to. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#calm);
  }

  #schedule(): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    const waited = Date.now() - (this.#oldestChange ?? Date.now());
    const wait = Math.max(0, Math.min(PAUSE, LONGEST_WAIT - waited));
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  #save(): Promise<void> {
    this.#underWay ??= this.#send().finally(() => {
      this.#underWay = null;
      this.#next();
      this.#tell();
    });
    return this.#underWay;
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    const revision = this.#current;
    if (revision === this.#acknowledged) return;
    this.#oldestChange = null;
    const slow = setTimeout(() => {
      this.#slow = true;
      this.#tell();
    }, SLOW);
    const outcome = await this.#attempt(revision);
    clearTimeout(slow);
    this.#slow = false;
    if (outcome.ok) this.#acknowledge(revision, outcome.value);
    else this.#fail(outcome.error);
  }

  async #attempt(revision: number): Promise<Result<Acknowledgement, DeskError>> {
    try {
      return await this.#write(revision);
    } catch (fault) {
      return { ok: false, error: unexpected(fault) };
    }
  }

  #acknowledge(sent: number, { revision, savedAt }: Acknowledgement): void {
    // An answer to another save says nothing about this one.
    if (revision !== sent) {
      this.#fail(unexpected(`The library answered for revision ${revision}, not ${sent}`));
      return;
    }
    this.#acknowledged = revision;
    this.#acknowledgedAt = savedAt;
    this.#failure = null;
    this.#failures = 0;
  }

  #fail(error: DeskError): void {
    this.#failure = error;
    this.#failures += 1;
  }

  /** After a save: again at once if more has come, later if it failed. */
  #next(): void {
    if (this.#stopped) return;
    if (this.#failure !== null) {
      const wait = RETRY_WAITS[Math.min(this.#failures, RETRY_WAITS.length) - 1] ?? 30_000;
      if (canRetry(this.#failure)) this.#timer = setTimeout(() => void this.#save(), wait);
    } else if (this.#current !== this.#acknowledged) {
      this.#schedule();
    }
  }

  #derive(): SaveState {
    return saveStateOf({
      current: this.#current,
      acknowledged: this.#acknowledged,
      acknowledgedAt: this.#acknowledgedAt,
      slow: this.#slow,
      failure: this.#failure,
    });
  }

  #tell(): void {
    const state = this.#derive();
    clearTimeout(this.#calm);
    const rest = this.#lastChange + CALM - Date.now();
    if (state.kind === 'saved' && this.#state.kind !== 'saved' && rest > 0) {
      this.#calm = setTimeout(() => this.#tell(), rest);
      return;
    }
    if (sameSaveState(state, this.#state)) return;
    this.#state = state;
    this.#onState(state);
  }
}

function unexpected(fault: unknown): DeskError {
  return {
    code: 'unexpected',
    message: `The story could not be saved: ${fault instanceof Error ? fault.message : String(fault)}.`,
    copy: 'What you wrote is still on the page.',
    wayOn: 'Standfirst tries again by itself. If this goes on, copy the text elsewhere.',
  };
}
