import { useEffect, useState } from 'react';
import { plainRule } from '@shared/house-style/rulebook/plain-book';
import { cardPath } from '@shared/house-style/rulebook/rule-files';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import type { RuleTest } from '@shared/house-style/rulebook/test-rule';
import { LevelMark } from '../../../ui/level-mark';
import { TextArea } from '../../../ui/text-field';
import { useManager } from '../manager-context';
import pane from '../pane.module.css';
import { Part } from '../part';
import styles from './sample-part.module.css';
import type { RuleTexts } from './rule-source';
import { type SampleQuestion, type TrialAnswer, type TrialMatch } from './trial/rule-trial';
import { useTrialRunner } from './trial/trial-runner';

/** What was typed to try each rule on, by the rule's name: kept while the window shows rules. */
export interface Samples {
  readonly of: (rule: string) => string | undefined;
  readonly keep: (rule: string, text: string) => void;
}

/** A place to keep samples in. */
export function makeSamples(): Samples {
  const kept = new Map<string, string>();
  return { of: (rule) => kept.get(rule), keep: (rule, text) => void kept.set(rule, text) };
}

/** Hands rest this long, in ms, before the sample is looked at again. */
const REST = 200;

/** A text to try the rule on, its matches marked as one types, and the tests that the rule carries. */
export function SamplePart({
  rule,
  texts,
  samples,
}: {
  readonly rule: DeskRule;
  readonly texts: RuleTexts;
  readonly samples: Samples;
}) {
  const [text, setText] = useState(() => samples.of(rule.name) ?? firstSample(rule));
  const answer = useTrial(rule, texts, text);
  const matches = answer?.kind === 'sample' ? answer.matches : [];
  const tests = answer?.kind === 'sample' ? answer.tests : [];
  return (
    <Part title="Try it" aside={matchWords(answer, text)}>
      <TextArea
        label="Sample text"
        labelHidden
        rows={3}
        value={text}
        onChange={(next) => {
          samples.keep(rule.name, next);
          setText(next);
        }}
      />
      {answer?.kind === 'fault' && (
        <p className={styles.fault} role="alert">
          {answer.message}
        </p>
      )}
      {matches.length > 0 && <Marked text={text} matches={matches} />}
      {tests.length > 0 && <Tests tests={tests} />}
    </Part>
  );
}

/** The rule's answer to a text, asked anew when the hands rest; an older one stays until then. */
function useTrial(rule: DeskRule, texts: RuleTexts, text: string): TrialAnswer | null {
  const { rulebook } = useManager();
  const runner = useTrialRunner();
  const [answer, setAnswer] = useState<TrialAnswer | null>(null);
  const accept = rulebook?.accept;
  useEffect(() => {
    let wanted = true;
    const files = {
      [rule.file]: texts.yaml,
      ...(texts.card === null ? {} : { [cardPath(rule.file)]: texts.card }),
    };
    const question: SampleQuestion = {
      kind: 'sample',
      rule: plainRule(rule),
      files,
      text,
      accept: accept ?? [],
    };
    const timer = setTimeout(() => {
      void runner.ask(question).then((next) => {
        if (wanted) setAnswer(next);
      });
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [runner, rule, texts, text, accept]);
  return answer;
}

function firstSample({ rule, card }: DeskRule): string {
  return rule?.body.tests[0]?.input ?? card.examples[0]?.text ?? '';
}

function matchWords(answer: TrialAnswer | null, text: string): string {
  if (text.trim() === '') return 'Type a text to try the rule on';
  if (answer?.kind !== 'sample') return '';
  const { length } = answer.matches;
  return length === 0 ? 'No match' : length === 1 ? '1 match' : `${length} matches`;
}

/** The sample as copy, what the rule finds marked in it, and what it says of each place. */
function Marked({
  text,
  matches,
}: {
  readonly text: string;
  readonly matches: readonly TrialMatch[];
}) {
  const parts = [];
  let at = 0;
  for (const [index, { from, to }] of matches.entries()) {
    if (from < at) continue;
    parts.push(text.slice(at, from), <mark key={index}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <div className={styles.marked} role="group" aria-label="Matches in the sample">
      <p className={styles.copy}>
        {parts}
        {text.slice(at)}
      </p>
      <ul>
        {matches.map(({ message, suggestions }, index) => (
          <li key={index}>
            {message}
            {suggestions.length > 0 && <b>{suggestions[0] === '' ? 'Take out' : suggestions[0]}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Tests({ tests }: { readonly tests: readonly RuleTest[] }) {
  const passed = tests.filter(({ reason }) => reason === null).length;
  return (
    <div className={styles.tests}>
      <p className={pane.quiet}>{`${passed} of ${tests.length} tests pass`}</p>
      <ul aria-label="Tests of the rule">
        {tests.map(({ name, where, reason }, at) => (
          <li key={at}>
            <LevelMark level={reason === null ? 'pass' : 'error'} />
            <div>
              {name === '' ? `Test ${at + 1}` : name}
              <span className="visually-hidden">{reason === null ? ', passes' : ', fails'}</span>
              {reason !== null && <p>{`${where}: ${reason}`}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
