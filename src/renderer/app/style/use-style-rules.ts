import { useCallback, useEffect, useRef, useState } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { spellingOf } from '@shared/house-style/rulebook/spelling-of';
import { isShipped } from '@shared/house-style/spelling/dictionary-ids';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import type { Desk } from '../../desk/desk';
import { grammarChecker } from '../../desk/grammar/grammar-checker';
import { grammarRemarks, type GrammarRemarks } from '../../desk/style/grammar-remarks';
import { LOADING, type RulesInForce } from '../../desk/story-style/rules-in-force';
import type { StyleChecker } from '../../desk/style/style-checker';
import { useControls } from '../controls';

/** Rules and the house style that they were made ready for. */
interface Loaded {
  readonly styleId: string;
  readonly rules: RulesInForce;
}

/**
 * The rules that stories of a house style are checked by, made ready anew whenever its folder has changed.
 * Until the new ones are ready the old ones stand. null: the story's house style is not at hand.
 */
export function useStyleRules(houseStyle: HouseStyle | null): RulesInForce {
  const { desk, openChecker } = useControls();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [turn, setTurn] = useState(0);
  const opened = useRef<StyleChecker | null>(null);
  const retry = useCallback(() => setTurn((now) => now + 1), []);
  useEffect(
    () => () => {
      opened.current?.stop();
      opened.current = null;
    },
    [],
  );
  useEffect(() => {
    if (houseStyle === null) return undefined;
    let wanted = true;
    let grammar: GrammarRemarks | null = null;
    const { id } = houseStyle;
    const tell = (rules: RulesInForce): void => {
      if (wanted) setLoaded({ styleId: id, rules });
    };
    const fail = (words: string): void => tell({ kind: 'failed', words, retry });
    void desk.ask('house-style:rules', { id }).then(async (answer) => {
      if (!answer.ok) {
        fail(answer.error.message);
        return;
      }
      try {
        opened.current ??= openChecker();
        const checker = opened.current;
        const dictionary = await ownDictionary(desk, houseStyle);
        const summaries = await checker.use(answer.value, houseStyle, dictionary);
        const words = new Map(
          summaries.map(({ name, title, reason }) => [name, { title, reason }]),
        );
        const ready = (): RulesInForce => ({
          kind: 'ready',
          rules: words,
          check: async (blocks, piece) => {
            const report = await checker.check(blocks, piece);
            return report && grammar ? grammar.addTo(report, blocks) : report;
          },
          retry,
        });
        const opinions = houseStyle.rules.grammar ? grammarChecker(houseStyle.language) : null;
        if (opinions && wanted) {
          for (const [name, title] of GRAMMAR_TITLES)
            words.set(name, { title, reason: BY_GRAMMAR });
          grammar = grammarRemarks(opinions, () => tell(ready()));
        }
        tell(ready());
      } catch (fault) {
        fail(fault instanceof Error ? fault.message : 'The rules could not be read.');
      }
    });
    return () => {
      wanted = false;
      grammar?.stop();
    };
  }, [desk, openChecker, houseStyle, turn, retry]);
  if (houseStyle === null) return MISSING;
  return loaded?.styleId === houseStyle.id ? loaded.rules : LOADING;
}

/** The files of the dictionary that the house spells by, where it is one of the desk's own. */
async function ownDictionary(desk: Desk, houseStyle: HouseStyle): Promise<DictionaryFiles | null> {
  const id = spellingOf(houseStyle);
  if (id === null || isShipped(id)) return null;
  const files = await desk.ask('dictionary:read', { id });
  return files.ok ? files.value : null;
}

const BY_GRAMMAR = 'Found by the grammar checker, which is sometimes wrong.';
const GRAMMAR_TITLES = [
  ['Grammar.Agreement', 'Grammar: agreement'],
  ['Grammar.BoundaryError', 'Grammar: one word or two'],
  ['Grammar.Eggcorn', 'Grammar: misheard phrase'],
  ['Grammar.Grammar', 'Grammar'],
  ['Grammar.Malapropism', 'Grammar: wrong word'],
  ['Grammar.Miscellaneous', 'Grammar'],
  ['Grammar.Nonstandard', 'Grammar: not standard'],
  ['Grammar.Usage', 'Grammar: usage'],
  ['Grammar.WordChoice', 'Grammar: word choice'],
  ['Grammar.WordOrder', 'Grammar: word order'],
] as const;

const MISSING: RulesInForce = { kind: 'missing' };
