import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../../tests/house-style-builder';
import { bodyOf, factsOf } from '../../../../tests/live-copy';
import type { StyleChecker } from './style-checker';
import type { StyleAnswer, StyleQuestion } from './style-messages';
import { styleThread } from './style-thread';
import { threadChecker } from './thread-checker';

const FACTS = factsOf();
const SOURCE = { pack: {}, own: {} };
const NOTHING = { matches: [], approved: [], suspended: [] };

/** Both ends over a wire that copies what crosses it, as one between threads does. */
function overAWire(checker: Pick<StyleChecker, 'use' | 'check'>) {
  const crossed: StyleQuestion[] = [];
  let breakDown: (message: string) => void = () => undefined;
  const near = threadChecker(() => {
    let hear: (answer: StyleAnswer) => void = () => undefined;
    const thread = styleThread(checker, (answer) => {
      hear(structuredClone(answer));
    });
    return {
      post: (question) => {
        crossed.push(question);
        thread(structuredClone(question));
      },
      listen: (onAnswer, onBroken) => {
        hear = onAnswer;
        breakDown = onBroken;
      },
      stop: () => {
        hear = () => undefined;
      },
    };
  });
  return { near, crossed, breakDown: (message: string) => breakDown(message) };
}

/** A checker that keeps what it was asked to check. */
function keeping() {
  const seen: (readonly unknown[])[] = [];
  const far: Pick<StyleChecker, 'use' | 'check'> = {
    use: () => Promise.resolve([]),
    check: (blocks) => {
      seen.push(blocks);
      return Promise.resolve(NOTHING);
    },
  };
  return { far, seen };
}

describe('a checker in a thread of its own', () => {
  it('sends a block once; at the far end an unchanged one stays the same object', async () => {
    const { far, seen } = keeping();
    const { near, crossed } = overAWire(far);
    await near.use(SOURCE, houseStyle(), null);
    const [one, two, three] = bodyOf('One.', 'Two.', 'Three.');
    if (!one || !two || !three) throw new Error('Three blocks were made');
    await near.check([one, two], FACTS);
    expect(await near.check([three, two], FACTS)).toEqual(NOTHING);
    expect(crossed[2]).toMatchObject({ kind: 'check', order: [3, 2], added: [[3, three]] });
    expect(seen[1]).toEqual([three, two]);
    expect(seen[1]?.[1]).toBe(seen[0]?.[1]);
  });

  it('hands each answer to its own question, in whatever order they come', async () => {
    const answers: ((report: null | typeof NOTHING) => void)[] = [];
    const { near } = overAWire({
      use: () => Promise.resolve([]),
      check: () =>
        new Promise((answer) => {
          answers.push(answer);
        }),
    });
    const first = near.check(bodyOf('One.'), FACTS);
    const second = near.check(bodyOf('Two.'), FACTS);
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.(NOTHING);
    answers[0]?.(null);
    expect(await Promise.all([first, second])).toEqual([null, NOTHING]);
  });

  it('passes a fault on, and sends everything anew afterwards', async () => {
    let faults = 1;
    const { near, crossed } = overAWire({
      use: () => Promise.reject(new Error('The rules were never ready')),
      check: () => (faults-- > 0 ? Promise.reject(new Error('A bug')) : Promise.resolve(NOTHING)),
    });
    await expect(near.use(SOURCE, houseStyle(), null)).rejects.toThrow('never ready');
    const blocks = bodyOf('One.');
    await expect(near.check(blocks, FACTS)).rejects.toThrow('A bug');
    expect(await near.check(blocks, FACTS)).toEqual(NOTHING);
    expect(crossed.at(-1)).toMatchObject({ added: [[1, blocks[0]]] });
  });

  it('leaves nobody waiting when the thread breaks down, and says so from then on', async () => {
    const { near, breakDown } = overAWire({
      use: () => new Promise(() => undefined),
      check: () => new Promise(() => undefined),
    });
    const waiting = near.check(bodyOf('One.'), FACTS);
    breakDown('Out of memory');
    await expect(waiting).rejects.toThrow('Out of memory');
    await expect(near.check([], FACTS)).rejects.toThrow('Out of memory');
  });

  it('answers with nothing once it was stopped', async () => {
    const { near } = overAWire({
      use: () => new Promise(() => undefined),
      check: () => new Promise(() => undefined),
    });
    const use = near.use(SOURCE, houseStyle(), null);
    const check = near.check(bodyOf('One.'), FACTS);
    near.stop();
    expect(await use).toEqual([]);
    expect(await check).toBeNull();
    expect(await near.check([], FACTS)).toBeNull();
  });
});
