import { useEffect, useMemo, useState } from 'react';
import { dayIn } from '@shared/house-style/day-in';
import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';
import { makeRulebookReader } from '@shared/house-style/rulebook/read-rulebook';
import type { Rulebook } from '@shared/house-style/rulebook/rulebook';
import type { EditedStyle } from '../draft/edited-style';

/** Ms of reading between two moments at which the window can do something else. */
const SLICE = 12;

/** The rules of a style as its draft has them; null while thousands of them are being read for the first time. */
export function useRulebook(
  { ruleFiles, rules, language, wordList, timeZone }: EditedStyle,
  pack: RuleFiles,
): Rulebook | null {
  const [reader] = useState(makeRulebookReader);
  const [ready, setReady] = useState(false);
  const source = useMemo(() => ({ pack, own: ruleFiles }), [pack, ruleFiles]);
  const house = useMemo(() => ({ rules, language, wordList }), [rules, language, wordList]);
  useEffect(() => {
    if (ready) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readOn = reader.readAhead(source);
    const go = (): void => {
      const end = performance.now() + SLICE;
      if (readOn(() => performance.now() > end)) setReady(true);
      else timer = setTimeout(go);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [reader, ready, source]);
  return useMemo(
    () => (ready ? reader.read(source, house, dayIn(new Date(), timeZone)) : null),
    [reader, ready, source, house, timeZone],
  );
}
