import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StyleRule } from '@shared/house-style/rules/style-rule';
import { answerTrial, type TrialQuestion } from './rule-trial';
import type { TrialMessage } from './rule-trial.worker';
import { TRIAL_LIMIT, workerRunner, type TrialWorker } from './trial-runner';
import { readRule } from '@shared/house-style/rules/read-rule';

/** A worker that a test plays. */
function played() {
  let say: (said: TrialMessage) => void = () => undefined;
  const asked: TrialQuestion[] = [];
  const ended = vi.fn();
  const worker: TrialWorker = {
    post: (question) => void asked.push(question),
    end: ended,
    listen: (onMessage) => {
      say = onMessage;
    },
  };
  return { worker, asked, ended, say: (said: TrialMessage) => say(said) };
}

const rule = ruleOf('extends: existence\nmessage: "Cut \'%s\'."\ntokens: [perhaps]\n');
const SAMPLE: TrialQuestion = { kind: 'sample', rule, accept: [], text: 'It is perhaps late.' };
const ANSWER: TrialMessage = { kind: 'sample', matches: [], tests: [] };

function ruleOf(yaml: string): StyleRule {
  const read = readRule(yaml, 'Own/Rule.yml', 'Own.Rule');
  if (read.rule === null) throw new Error(read.problems[0]?.message);
  return read.rule;
}

describe('a runner of trials', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('starts the clock once the worker is there', async () => {
    const one = played();
    const answer = workerRunner(() => one.worker).ask(SAMPLE);
    await vi.advanceTimersByTimeAsync(10 * TRIAL_LIMIT);
    expect(one.asked).toEqual([]);
    one.say({ kind: 'ready' });
    expect(one.asked).toEqual([SAMPLE]);
    one.say(ANSWER);
    expect(await answer).toEqual(ANSWER);
  });

  it('ends a worker whose time is up, says so, and goes on with a new one', async () => {
    const workers = [played(), played()];
    let made = 0;
    const runner = workerRunner(() => (workers[made++] ?? played()).worker);
    const first = runner.ask(SAMPLE);
    const second = runner.ask(SAMPLE);
    await vi.advanceTimersByTimeAsync(0);
    workers[0]?.say({ kind: 'ready' });
    await vi.advanceTimersByTimeAsync(TRIAL_LIMIT + 1);
    expect(await first).toMatchObject({
      kind: 'fault',
      message: expect.stringContaining('Stopped after 1.5 seconds') as string,
    });
    expect(workers[0]?.ended).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(0);
    workers[1]?.say({ kind: 'ready' });
    workers[1]?.say(ANSWER);
    expect(await second).toEqual(ANSWER);
  });
});

describe('a trial', () => {
  it('finds places in a sample and runs the tests', () => {
    expect(answerTrial(SAMPLE)).toEqual({
      kind: 'sample',
      matches: [{ from: 6, to: 13, message: "Cut 'perhaps'.", suggestions: [] }],
      tests: [],
    });
  });

  it('takes the sample for the part that the rule looks at', () => {
    const headline = ruleOf(
      'extends: existence\nmessage: "Cut \'%s\'."\nscope: headline\ntokens: [perhaps]\n',
    );
    expect(answerTrial({ ...SAMPLE, rule: headline })).toMatchObject({ matches: [{ from: 6 }] });
  });
});
