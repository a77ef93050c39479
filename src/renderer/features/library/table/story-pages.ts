import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { TableRow } from '@shared/contract/library-channels';
import type { Result } from '@shared/result/result';

/** Rows of one request. */
const PAGE_ROWS = 100;
/** So many pages are kept; those farthest from what is in sight go first. */
const PAGES_KEPT = 40;

/** What is asked: which stories, in which order. */
export type TableQuestion = Pick<Request<'library:page'>, 'filter' | 'order'>;

/** What the table shows now; a new object at each change. */
export interface ShownPages {
  /** The question that the rows answer; null before the first answer. */
  readonly question: TableQuestion | null;
  readonly found: number;
  /** Words of body copy of all that was found. */
  readonly words: number;
  readonly pages: ReadonlyMap<number, readonly TableRow[]>;
  readonly failure: DeskError | null;
}

type AskPage = (
  request: Request<'library:page'>,
) => Promise<Result<Reply<'library:page'>, DeskError>>;

/**
 * The rows of the library's table, fetched by pages as they come into sight. What was shown stays until the new
 * answer has all that is in sight, so that nothing jumps and nothing goes blank at a change. One request at a time:
 * what was flown past while the library answered is never asked for.
 */
export class StoryPages {
  readonly #ask: AskPage;
  readonly #listeners = new Set<() => void>();
  #state: ShownPages = { question: null, found: 0, words: 0, pages: new Map(), failure: null };
  #question: TableQuestion | null = null;
  /** Pages of an answer that does not stand yet; null: what is shown is of the newest question. */
  #coming: Map<number, readonly TableRow[]> | null = null;
  #sight: readonly [first: number, last: number] = [0, 0];
  #turn = 0;
  #isAsking = false;

  constructor(ask: AskPage) {
    this.#ask = ask;
  }

  get state(): ShownPages {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks another question, from the top. The same question again changes nothing. */
  show(question: TableQuestion): void {
    if (JSON.stringify(question) === JSON.stringify(this.#question)) return;
    this.#question = question;
    this.#sight = [0, 0];
    this.refresh();
  }

  /** Asks anew for what is in sight: the library has changed, or could not answer before. */
  refresh(): void {
    this.#coming = new Map();
    this.#turn += 1;
    void this.#fetch();
  }

  /** Rows from `first` to `last` are in sight. */
  see(first: number, last: number): void {
    this.#sight = [Math.floor(Math.max(0, first) / PAGE_ROWS), Math.floor(last / PAGE_ROWS)];
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const page = this.#missing();
    if (this.#isAsking || page === null || this.#question === null) return;
    const turn = this.#turn;
    const question = this.#question;
    this.#isAsking = true;
    const answer = await this.#ask({ ...question, from: page * PAGE_ROWS, count: PAGE_ROWS });
    this.#isAsking = false;
    if (turn === this.#turn) {
      if (!answer.ok) {
        // Nothing more is asked until somebody tries again.
        this.#coming = null;
        this.#set({ ...this.#state, question, failure: answer.error });
        return;
      }
      this.#take(question, page, answer.value);
    }
    await this.#fetch();
  }

  /** The first page in sight that is not here, or the next one below. Null: all are here. */
  #missing(): number | null {
    const here = this.#coming ?? this.#state.pages;
    if (this.#coming === null && this.#state.failure !== null) return null;
    const [first, last] = this.#sight;
    const end = Math.max(0, Math.ceil(this.#state.found / PAGE_ROWS) - 1);
    const ahead = this.#coming === null ? 1 : 0;
    for (let page = first; page <= last + ahead; page += 1)
      if (!here.has(page) && (page <= end || this.#coming !== null)) return page;
    return null;
  }

  #take(
    question: TableQuestion,
    page: number,
    { rows, found, words }: Reply<'library:page'>,
  ): void {
    const pages = new Map(this.#coming ?? this.#state.pages).set(page, rows);
    if (this.#coming !== null) {
      this.#coming = pages;
      if (this.#missing() !== null) return;
      this.#coming = null;
    }
    this.#set({ question, found, words, pages: this.#near(pages), failure: null });
  }

  #near(pages: Map<number, readonly TableRow[]>): Map<number, readonly TableRow[]> {
    const [first] = this.#sight;
    const far = [...pages.keys()].sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
    for (const page of far.slice(PAGES_KEPT)) pages.delete(page);
    return pages;
  }

  #set(state: ShownPages): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The row at a place; undefined where it is not here yet. */
export function rowAt({ pages }: ShownPages, index: number): TableRow | undefined {
  return pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
}

/** All rows that are here, by their stories. */
export function rowsHere({ pages }: ShownPages): ReadonlyMap<string, TableRow> {
  return new Map([...pages.values()].flatMap((rows) => rows.map((row) => [row.id, row] as const)));
}

/** Where a story stands, of those that are here; −1 where it is not. */
export function placeOf({ pages }: ShownPages, id: string): number {
  for (const [page, rows] of pages) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return page * PAGE_ROWS + at;
  }
  return -1;
}
