import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyOf, factsOf } from '../../../../tests/live-copy';
import { houseStyle } from '../../../../tests/house-style-builder';
import { guardedChecker } from './guarded-checker';
import type { StyleChecker } from './style-checker';
import type { RunnerAnswer, RunnerPort, RunnerProgress, RunnerQuestion } from './runner-messages';

const NOTHING = { matches: [], approved: [], suspended: [] };
const RULES = ['A.Good', 'B.Bad', 'C.Bad', ...Array.from({ length: 20 }, (_, at) => `B.Bad${at}`)];
const SOURCE = {
  pack: {},
  own: Object.fromEntries(
    RULES.map((name) => [
      `rules/${name.replace('.', '/')}.yml`,
      'extends: existence\nmessage: x\ntokens: [never]\n',
    ]),
  ),
};
const FACTS = factsOf();

type Say = (message: RunnerAnswer | RunnerProgress) => void;
type Behave = (question: RunnerQuestion, say: Say, worker: number) => void;

/** Workers that do as they are told, one after another; what each was asked is kept. */
function workers(behave: Behave): {
  readonly asked: RunnerQuestion[][];
  readonly open: () => RunnerPort;
} {
  const asked: RunnerQuestion[][] = [];
  return {
    asked,
    open: () => {
      const mine: RunnerQuestion[] = [];
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
  say(question.kind === 'use' ? { kind: 'ready' } : { kind: 'report', report: NOTHING });
};

function checkerWith(behave: Behave): {
  readonly checker: StyleChecker;
  readonly asked: RunnerQuestion[][];
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
    await settled(checker.use(SOURCE, houseStyle(), null));
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
    await settled(checker.use(SOURCE, houseStyle(), null));
    const blocks = bodyOf('One.');
    const reports = [1, 2, 3].map(() => checker.check(blocks, FACTS));
    expect(await settled(Promise.all(reports))).toEqual([null, null, NOTHING]);
    expect(asked[0]).toHaveLength(2);
  });

  it('answers with nothing before any rules are in use, and after it was stopped', async () => {
    const { checker } = checkerWith(obedient);
    expect(await settled(checker.check([], FACTS))).toBeNull();
    await settled(checker.use(SOURCE, houseStyle(), null));
    const waiting = checker.check([], FACTS);
    checker.stop();
    expect(await settled(waiting)).toBeNull();
    expect(await settled(checker.use(SOURCE, houseStyle(), null))).toEqual([]);
  });

  it('finds the rules that silence the worker, one by one, and goes on without them', async () => {
    const { checker, asked } = checkerWith(haltingAt('B.Bad', 'C.Bad'));
    await settled(checker.use(SOURCE, houseStyle(), null));
    const blocks = bodyOf('One.');
    const report = await settled(checker.check(blocks, FACTS));
    expect(report?.suspended).toEqual(['B.Bad', 'C.Bad']);
    expect(asked).toHaveLength(4);
    expect(asked[3]).toMatchObject([
      { kind: 'use' },
      { kind: 'check', careful: true, added: [[1, blocks[0]]] },
    ]);
    const left = namesIn(asked[3]);
    expect(left).toContain('A.Good');
    expect(left).not.toContain('B.Bad');
    expect(left).not.toContain('C.Bad');
    expect(await settled(checker.check(blocks, FACTS))).toEqual(report);
    expect(asked).toHaveLength(4);
  });

  it('lets suspended rules run again when rules are taken anew', async () => {
    const { checker, asked } = checkerWith(haltingAt('B.Bad'));
    await settled(checker.use(SOURCE, houseStyle(), null));
    await settled(checker.check(bodyOf('One.'), FACTS));
    await settled(checker.use(SOURCE, houseStyle(), null));
    expect(namesIn(asked.at(-1))).toContain('B.Bad');
  });

  it('gives a check that is slow as a whole the time that it needs', async () => {
    const { checker, asked } = checkerWith((question, say) => {
      if (question.kind === 'use' || question.careful) obedient(question, say, 0);
      else
        setTimeout(() => {
          obedient(question, say, 0);
        }, 3000);
    });
    await settled(checker.use(SOURCE, houseStyle(), null));
    expect(await settled(checker.check([], FACTS))).toEqual(NOTHING);
    expect(await settled(checker.check([], FACTS))).toEqual(NOTHING);
    expect(asked).toHaveLength(2);
  });

  it('gives up on a story after ten culprits, and names them', async () => {
    const bad = Array.from({ length: 20 }, (_, at) => `B.Bad${at}`);
    const { checker, asked } = checkerWith(haltingAt(...bad));
    await settled(checker.use(SOURCE, houseStyle(), null));
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
    await settled(checker.use(SOURCE, houseStyle(), null));
    const [block] = bodyOf('One.');
    if (!block) throw new Error('A block was made');
    await expect(settled(checker.check([block], FACTS))).rejects.toThrow('A bug');
    expect(await settled(checker.check([block], FACTS))).toEqual(NOTHING);
    expect(asked[0]?.[2]).toMatchObject({ added: [[1, block]] });
  });
});

/** A worker with good rules and these, which never come to an end. */
function haltingAt(...bad: readonly string[]): Behave {
  const running = new Map<number, readonly string[]>();
  return (question, say, worker) => {
    if (question.kind === 'use') {
      running.set(worker, namesIn([question]));
      obedient(question, say, worker);
      return;
    }
    const left = bad.filter((name) => running.get(worker)?.includes(name) === true);
    const [first] = left;
    if (question.careful) {
      say({ kind: 'trying', rule: 'A.Good' });
      say({ kind: 'trying', rule: first ?? null });
    }
    if (first === undefined) obedient(question, say, worker);
  };
}

/** The rules that a worker was given last. */
function namesIn(asked: readonly RunnerQuestion[] | undefined): readonly string[] {
  const last = asked?.findLast(({ kind }) => kind === 'use');
  return last?.kind === 'use' ? last.book.rules.map(({ name }) => name) : [];
}
