import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedChecker } from '../../src/renderer/desk/style/guarded-checker';
import type { StyleChecker } from '../../src/renderer/desk/style/style-checker';
import type {
  RunnerAnswer,
  RunnerPort,
  RunnerProgress,
} from '../../src/renderer/desk/style/runner-messages';
import { houseStyle } from '../house-style-builder';
import { bodyOf, factsOf } from '../live-copy';

const ROOT = resolve(import.meta.dirname, '../..');
const FACTS = factsOf();
const VERY = 'extends: existence\nmessage: "No \'%s\'."\ntokens: [very]\n';
/** Takes for ever: each letter doubles the ways to fail. */
const HOSTILE = "extends: existence\nmessage: x\nnonword: true\ntokens: ['(a+)+$']\n";
const BAIT = `${'a'.repeat(40)}!`;

let folder = '';

/** The runner as its worker has it, on a thread of Node: the messages are the same. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standfirst-worker-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve(ROOT, 'src/shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'runner-thread.ts'),
        output: { entryFileNames: 'thread.mjs' },
      },
    },
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** How many threads there have been. */
let opened = 0;

function openThread(): RunnerPort {
  opened += 1;
  const worker = new Worker(join(folder, 'thread.mjs'));
  return {
    post: (question) => {
      worker.postMessage(question);
    },
    listen: (listener) => {
      worker.on('message', (message: RunnerAnswer | RunnerProgress) => {
        listener(message);
      });
      worker.on('error', ({ message }) => {
        listener({ kind: 'fault', message });
      });
    },
    stop: () => void worker.terminate(),
  };
}

async function using<T>(
  own: Readonly<Record<string, string>>,
  work: (checker: StyleChecker, problems: readonly string[]) => Promise<T>,
): Promise<T> {
  const checker = guardedChecker(openThread, () => new Date('2026-03-28T09:00:00Z'));
  try {
    const rules = await checker.use({ pack: {}, own }, houseStyle(), null);
    return await work(
      checker,
      rules.filter(({ problems }) => problems.length > 0).map(({ name }) => name),
    );
  } finally {
    checker.stop();
  }
}

describe('a hostile rule', () => {
  it('that never comes to an end is named, and the others go on', async () => {
    const own = { 'rules/Bad/Endless.yml': HOSTILE, 'rules/Good/Very.yml': VERY };
    await using(own, async (checker) => {
      const blocks = bodyOf('A very good one.', BAIT);
      const report = await checker.check(blocks, FACTS);
      expect(report?.suspended).toEqual(['Bad.Endless']);
      expect(report?.matches.map(({ words }) => words)).toEqual(['very']);
      const before = opened;
      expect(await checker.check(blocks, FACTS)).toEqual(report);
      // The rule silenced no thread again, so none was replaced.
      expect(opened).toBe(before);
    });
  });

  it('that can’t be read is told as such, and the others go on', async () => {
    const own = {
      'rules/Bad/Broken.yml': 'extends: [existence\n  message',
      'rules/Good/Very.yml': VERY,
    };
    await using(own, async (checker, problems) => {
      expect(problems).toEqual(['Bad.Broken']);
      const report = await checker.check(bodyOf('A very good one.'), FACTS);
      expect(report?.matches).toHaveLength(1);
    });
  });

  it('is one of five thousand, and the check returns all the same', async () => {
    const own: Record<string, string> = { 'rules/Bad/Endless.yml': HOSTILE };
    for (let at = 0; at < 5000; at += 1)
      own[`rules/Many/Rule${at}.yml`] = VERY.replace('very', `word${at}`);
    await using(own, async (checker) => {
      const report = await checker.check(bodyOf('A word77 here.', BAIT), FACTS);
      expect(report?.suspended).toEqual(['Bad.Endless']);
      expect(report?.matches.map(({ words }) => words)).toEqual(['word77']);
    });
  }, 120_000);
});
