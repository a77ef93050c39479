import type { GrammarMatch } from './grammar-match';
import { dialectOf, type GrammarAnswer, type GrammarQuestion } from './grammar-messages';

/** Looks at the grammar of English copy, paragraph by paragraph, on a thread of its own. */
export interface GrammarChecker {
  /** What may be wrong in one paragraph. A paragraph that was looked at before costs nothing. Rejects on a fault of the worker; empty once stopped. */
  check(text: string): Promise<readonly GrammarMatch[]>;
  /** Ends the thread and gives its memory back, some 300 MB. */
  stop(): void;
}

/** What the checker needs of a worker. */
type Thread = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

interface Waiting {
  readonly answer: (matches: readonly GrammarMatch[]) => void;
  readonly fail: (fault: Error) => void;
}

const KEPT = 2000;

/** A checker for the language of a piece; null for what is not English. Its thread starts with the first paragraph. */
export function grammarChecker(
  language: string,
  startThread: () => Thread = grammarThread,
): GrammarChecker | null {
  const dialect = dialectOf(language);
  if (dialect === null) return null;
  const kept = new Map<string, Promise<readonly GrammarMatch[]>>();
  const waiting = new Map<number, Waiting>();
  let thread: Thread | null = null;
  let asked = 0;
  let stopped = false;
  const ask = (text: string) => {
    thread ??= listenTo(startThread(), waiting);
    asked += 1;
    const question: GrammarQuestion = { id: asked, dialect, text };
    const { id } = question;
    const matches = new Promise<readonly GrammarMatch[]>((answer, fail) => {
      waiting.set(id, { answer, fail });
    });
    thread.postMessage(question);
    return matches;
  };
  return {
    check: (text) => {
      if (stopped || text.trim() === '') return Promise.resolve([]);
      const before = kept.get(text);
      if (before !== undefined) return before;
      if (kept.size >= KEPT) kept.clear();
      const matches = ask(text);
      kept.set(text, matches);
      // A fault is told to who asked, and the paragraph may be asked for again.
      matches.catch(() => kept.delete(text));
      return matches;
    },
    stop: () => {
      stopped = true;
      thread?.terminate();
      for (const { answer } of waiting.values()) answer([]);
      waiting.clear();
      kept.clear();
    },
  };
}

function grammarThread(): Thread {
  return new Worker(new URL('./grammar.worker.ts', import.meta.url), { type: 'module' });
}

function listenTo(thread: Thread, waiting: Map<number, Waiting>): Thread {
  thread.addEventListener('message', ({ data }: MessageEvent<GrammarAnswer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('matches' in data) one?.answer(data.matches);
    else one?.fail(new Error(data.fault));
  });
  thread.addEventListener('error', (event) => {
    for (const { fail } of waiting.values()) fail(new Error(event.message));
    waiting.clear();
  });
  return thread;
}
