import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTrial, type SampleQuestion, type TrialQuestion } from './rule-trial';
import type { TrialMessage } from './rule-trial.worker';
import { TRIAL_LIMIT, workerRunner, type TrialWorker } from './trial-runner';
import { plainRule, type PlainRule } from '@shared/house-style/rulebook/plain-book';
import { readRulebook } from '@shared/house-style/rulebook/read-rulebook';
import { NO_RULE_SETTINGS } from '@shared/house-style/rulebook/rule-settings';

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
const SAMPLE: SampleQuestion = {
  kind: 'sample',
  rule,
  files: {},
  accept: [],
  text: 'It is perhaps late.',
};
const ANSWER: TrialMessage = { kind: 'sample', matches: [], tests: [] };

function ruleOf(yaml: string): PlainRule {
  const house = { language: 'en-GB', wordList: [], rules: NO_RULE_SETTINGS };
  const { rules } = readRulebook(
    { pack: {}, own: { 'rules/Own/Rule.yml': yaml } },
    house,
    '2026-03-28',
  );
  const found = rules.find(({ name }) => name === 'Own.Rule');
  if (found === undefined) throw new Error('There is no rule');
  return plainRule(found);
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
