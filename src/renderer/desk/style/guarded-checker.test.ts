import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyOf, factsOf } from '../../../../tests/live-copy';
import { houseStyle } from '../../../../tests/house-style-builder';
import { guardedChecker } from './guarded-checker';
import type { StyleChecker } from './style-checker';
import type { StyleAnswer, StylePort, StyleProgress, StyleQuestion } from './style-messages';

const NOTHING = { matches: [], approved: [], suspended: [] };
const SOURCE = { pack: {}, own: {} };
const FACTS = factsOf();

type Say = (message: StyleAnswer | StyleProgress) => void;
type Behave = (question: StyleQuestion, say: Say, worker: number) => void;

/** Workers that do as they are told, one after another; what each was asked is kept. */
function workers(behave: Behave): {
  readonly asked: StyleQuestion[][];
  readonly open: () => StylePort;
} {
  const asked: StyleQuestion[][] = [];
  return {
    asked,
    open: () => {
      const mine: StyleQuestion[] = [];
      const worker = asked.push(mine) - 1;
      let stopped = false;
      let say: Say = () => undefined;
      return {
        post: (question) => {
          mine.push(question);
          setTimeout(() => {
            behave(question, (message) => stopped || say(message), worker);
          });
        },
        listen: (listener) => {
          say = listener;
        },
        stop: () => {
          stopped = true;
        },
      };
    },
  };
}

const obedient: Behave = (question, say) => {
  say(question.kind === 'use' ? { kind: 'ready', rules: [] } : { kind: 'report', report: NOTHING });
};

function checkerWith(behave: Behave): {
  readonly checker: StyleChecker;
  readonly asked: StyleQuestion[][];
} {
  const { asked, open } = workers(behave);
  return { asked, checker: guardedChecker(open, () => new Date('2026-03-28T09:00:00Z')) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What comes of a promise when all timers have run. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  // Awaited later: a rejection in the meantime is not unheard.
  promise.catch(() => undefined);
  await vi.runAllTimersAsync();
  return promise;
}

describe('a guarded checker', () => {
  it('sends each block once, and afterwards its number', async () => {
    const { checker, asked } = checkerWith(obedient);
    await settled(checker.use(SOURCE, houseStyle()));
    const [one, two, three] = bodyOf('One.', 'Two.', 'Three.');
    if (!one || !two || !three) throw new Error('Three blocks were made');
    await settled(checker.check([one, two], FACTS));
    await settled(checker.check([two, three, two], FACTS));
    await settled(checker.check([one], FACTS));
    const checks = asked[0]?.filter(({ kind }) => kind === 'check');
    expect(checks).toMatchObject([
      {
        order: [1, 2],
        added: [
          [1, one],
          [2, two],
        ],
      },
      { order: [2, 3, 2], added: [[3, three]] },
      { order: [1], added: [[1, one]] },
    ]);
  });

  it('runs the newest of the checks that wait, and answers the others with nothing', async () => {
    const { checker, asked } = checkerWith(obedient);
    await settled(checker.use(SOURCE, houseStyle()));
    const blocks = bodyOf('One.');
    const reports = [1, 2, 3].map(() => checker.check(blocks, FACTS));
    expect(await settled(Promise.all(reports))).toEqual([null, null, NOTHING]);
    expect(asked[0]).toHaveLength(2);
  });

  it('answers with nothing before any rules are in use, and after it was stopped', async () => {
    const { checker } = checkerWith(obedient);
    expect(await settled(checker.check([], FACTS))).toBeNull();
    await settled(checker.use(SOURCE, houseStyle()));
    const waiting = checker.check([], FACTS);
    checker.stop();
    expect(await settled(waiting)).toBeNull();
    expect(await settled(checker.use(SOURCE, houseStyle()))).toEqual([]);
  });

  it('finds the rules that silence the worker, one by one, and goes on without them', async () => {
    const { checker, asked } = checkerWith(haltingAt('B.Bad', 'C.Bad'));
    await settled(checker.use(SOURCE, houseStyle()));
    const blocks = bodyOf('One.');
    const report = await settled(checker.check(blocks, FACTS));
    expect(report?.suspended).toEqual(['B.Bad', 'C.Bad']);
    expect(asked).toHaveLength(4);
    expect(asked[3]).toMatchObject([
      { kind: 'use', suspended: ['B.Bad', 'C.Bad'] },
      { kind: 'check', careful: true, added: [[1, blocks[0]]] },
    ]);
    expect(await settled(checker.check(blocks, FACTS))).toEqual(report);
    expect(asked).toHaveLength(4);
  });

  it('lets suspended rules run again when rules are taken anew', async () => {
    const { checker, asked } = checkerWith(haltingAt('B.Bad'));
    await settled(checker.use(SOURCE, houseStyle()));
    await settled(checker.check(bodyOf('One.'), FACTS));
    await settled(checker.use(SOURCE, houseStyle()));
    expect(asked.at(-1)).toMatchObject([{ kind: 'use', suspended: [] }]);
  });

  it('gives a check that is slow as a whole the time that it needs', async () => {
    const { checker, asked } = checkerWith((question, say) => {
      if (question.kind === 'use' || question.careful) obedient(question, say, 0);
      else
        setTimeout(() => {
          obedient(question, say, 0);
        }, 3000);
    });
    await settled(checker.use(SOURCE, houseStyle()));
    expect(await settled(checker.check([], FACTS))).toEqual(NOTHING);
    expect(await settled(checker.check([], FACTS))).toEqual(NOTHING);
    expect(asked).toHaveLength(2);
  });

  it('gives up on a story after ten culprits, and names them', async () => {
    const bad = Array.from({ length: 20 }, (_, at) => `B.Bad${at}`);
    const { checker, asked } = checkerWith(haltingAt(...bad));
    await settled(checker.use(SOURCE, houseStyle()));
    const report = await settled(checker.check(bodyOf('One.'), FACTS));
    expect(report).toMatchObject({ matches: [], suspended: bad.slice(0, 10).sort() });
    expect(asked.length).toBeLessThan(14);
  });

  it('passes a bug in the core on, and checks again afterwards', async () => {
    let faults = 1;
    const { checker, asked } = checkerWith((question, say) => {
      if (question.kind === 'check' && faults-- > 0) say({ kind: 'fault', message: 'A bug' });
      else obedient(question, say, 0);
    });
    await settled(checker.use(SOURCE, houseStyle()));
    const [block] = bodyOf('One.');
    if (!block) throw new Error('A block was made');
    await expect(settled(checker.check([block], FACTS))).rejects.toThrow('A bug');
    expect(await settled(checker.check([block], FACTS))).toEqual(NOTHING);
    expect(asked[0]?.[2]).toMatchObject({ added: [[1, block]] });
  });
});

/** A worker with good rules and these, which never come to an end. */
function haltingAt(...bad: readonly string[]): Behave {
  const suspended = new Map<number, readonly string[]>();
  return (question, say, worker) => {
    if (question.kind === 'use') suspended.set(worker, question.suspended);
    if (question.kind === 'use') {
      obedient(question, say, worker);
      return;
    }
    const left = bad.filter((name) => suspended.get(worker)?.includes(name) !== true);
    const [first] = left;
    if (question.careful) {
      say({ kind: 'trying', rule: 'A.Good' });
      say({ kind: 'trying', rule: first ?? null });
    }
    if (first === undefined) obedient(question, say, worker);
  };
}
