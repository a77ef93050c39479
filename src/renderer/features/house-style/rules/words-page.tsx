import { setNames } from '@shared/house-style/rulebook/edit-rules';
import { setWords } from '@shared/house-style/rulebook/edit-own-rules';
import type { SettledName } from '@shared/house-style/rulebook/rulebook';
import { useManager } from '../manager-context';
import { LineList } from '../pages/line-list';
import { PairList, type Pair } from '../pages/pair-list';
import { Pane, Part } from '../part';
import { useLoose } from './use-loose';
import { wordsIn } from './words-in';

/** Names that the desk has settled, and the words that it accepts or rejects. */
export function WordsPage() {
  return (
    <Pane
      title="Names and words"
      words="How names are written here, and the words that spelling and rules leave alone or never let pass."
    >
      <Names />
      <Words
        list="accept"
        title="Accepted words"
        help="Spelling knows them, and rules make an exception for them. Each is written as it should stand."
      />
      <Words list="reject" title="Rejected words" help="Each is told wherever it stands." />
    </Pane>
  );
}

function Names() {
  const { style, readOnly, changeRules } = useManager();
  const { names } = style.rules;
  const [pairs, setPairs] = useLoose<readonly Pair[]>(
    names.map(({ name, not }): Pair => [name, not.join(', ')]),
    (typed) => typed.map(readName).flatMap(nameAsPair),
    (typed) => changeRules((files) => setNames(files, typed.map(readName)), 'names'),
  );
  return (
    <Part title="Names" aside={String(names.length)}>
      <PairList
        one="name"
        heads={['As it is written', 'Never so (parted by commas)']}
        pairs={pairs}
        readOnly={readOnly}
        fault={null}
        onChange={setPairs}
      />
    </Part>
  );
}

function readName([name, not]: Pair): SettledName {
  return {
    name: name.trim(),
    not: not
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  };
}

function nameAsPair({ name, not }: SettledName): Pair[] {
  return name === '' ? [] : [[name, not.join(', ')]];
}

interface WordsProps {
  readonly list: 'accept' | 'reject';
  readonly title: string;
  readonly help: string;
}

function Words({ list, title, help }: WordsProps) {
  const { style, readOnly, changeRules } = useManager();
  const words = wordsIn(style.ruleFiles, list);
  const [lines, setLines] = useLoose<readonly string[]>(
    words,
    (typed) => typed.map((line) => line.trim()).filter((line) => line !== '' && line[0] !== '#'),
    (typed) =>
      changeRules((files) => ({ ok: true, value: setWords(files, list, typed) }), `words ${list}`),
  );
  return (
    <Part title={title} aside={String(words.length)}>
      <LineList
        label={title}
        labelHidden
        one="word"
        help={help}
        lines={lines}
        readOnly={readOnly}
        onChange={setLines}
      />
    </Part>
  );
}
