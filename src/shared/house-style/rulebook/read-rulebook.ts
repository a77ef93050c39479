import type { Level, Problem } from '../../result/problem';
import { fault, readYaml } from '../../templates/yaml-source';
import type { HouseSettings } from '../house-style';
import { NATIVE_RULES } from '../native/news-native-rules';
import { readRule, type FindRule, type RuleReading } from '../rules/read-rule';
import type { RuleBody } from '../rules/style-rule';
import { listRules } from './list-rules';
import { levelsOf, profileFor, readProfiles } from './profile';
import { spellingOf } from './spelling-of';
import { ruleCard, ruleGroup, type RuleCard } from './rule-card';
import { cardPath, ownRules, rulePaths, type RuleFiles, type RuleSource } from './rule-files';
import type { RuleLevel, RuleSettings } from './rule-settings';
import type { DeskRule, Rulebook } from './rulebook';

/** What of a house style decides its rulebook. */
export type RulebookHouse = Pick<HouseSettings, 'language' | 'wordList'> & {
  readonly rules: RuleSettings;
};

/**
 * Reads everything that a house checks copy by: the program's pack under the house's profile, the house's own
 * rules (one of the same name stands in place of the pack's), and its lists. A rule that can't be read stands in
 * the book with its faults and runs nowhere; nothing is dropped in silence. `today` (YYYY-MM-DD) says what has expired.
 */
export function readRulebook(source: RuleSource, house: RulebookHouse, today: string): Rulebook {
  return bookOf(source, house, today, fromFile);
}

/** Reads rulebooks one after the other, and remembers each rule's files: what stayed as it was is not read again. */
export interface RulebookReader {
  /** As `readRulebook`. */
  readonly read: typeof readRulebook;
  /** Gives what reads the rules ahead in pieces, each until `isTimeUp`, and then says whether all are read. */
  readonly readAhead: (source: RuleSource) => (isTimeUp: () => boolean) => boolean;
}

/** A reader for a window that edits rules: of thousands, only the one that is edited is read anew. */
export function makeRulebookReader(): RulebookReader {
  const known = new Map<string, FileReading>();
  const remembering: ReadFile = (file) => {
    const before = known.get(file.path);
    const text = file.files[file.path];
    const card = file.files[cardPath(file.path)];
    if (before !== undefined && before.text === text && before.card === card) return before.read;
    const read = fromFile(file);
    // A rule that extends another is no longer the same when that one changes.
    if (!/^["']?extends["']?:.*\./mu.test(text ?? '')) known.set(file.path, { text, card, read });
    return read;
  };
  return {
    read: (source, house, today) => bookOf(source, house, today, remembering),
    readAhead: (source) => {
      const files: RuleFiles = { ...source.pack, ...ownRules(source.own) };
      const find = finderIn(files);
      const paths = rulePaths(files);
      let at = 0;
      return (isTimeUp) => {
        for (; at < paths.length; at += 1) {
          if (isTimeUp()) return false;
          const next = paths[at];
          if (next !== undefined) remembering({ ...next, files, find });
        }
        return true;
      };
    },
  };
}

interface FileReading {
  readonly text: string | undefined;
  readonly card: string | undefined;
  readonly read: CardAndReading;
}

function bookOf(
  source: RuleSource,
  house: RulebookHouse,
  today: string,
  readFile: ReadFile,
): Rulebook {
  const own = ownRules(source.own);
  const files: RuleFiles = { ...source.pack, ...own };
  const profiles = readProfiles(source.pack);
  const profile = profileFor(profiles, house.rules.profile, house.language);
  const judge = makeJudge(house.rules, levelsOf(profile), today);
  const find = finderIn(files);
  const accept = linesOf(source.own['words/accept.txt']);
  const reject = linesOf(source.own['words/reject.txt']);
  const { wordList, rules } = house;
  const all = [
    ...rulePaths(files).map(({ name, path }) =>
      withLevel(
        { name, ...readFile({ name, path, files, find }), origin: path in own ? 'own' : 'pack' },
        judge,
        path,
      ),
    ),
    ...listRules({ wordList, names: rules.names, accept, reject }).map(({ name, card, reading }) =>
      withLevel({ name, card, reading, origin: 'lists' }, judge),
    ),
    ...NATIVE_RULES.map((native): DeskRule => {
      const card = ruleCard.parse(native.card);
      const { level, shipped } = judge(native.name, native.level, card);
      const { name } = native;
      const made = { name, card, level, shipped, native, kind: 'native', origin: 'pack' } as const;
      return { ...made, file: name, rule: null, problems: [] };
    }),
  ];
  return {
    rules: all.sort(byGuide),
    accept,
    names: rules.names,
    spelling: spellingOf(house),
    grammar: rules.grammar,
    problems: [...profiles.problems, ...strayProblems(house, all, profile !== null)],
  };
}

interface InFile {
  readonly name: DeskRule['name'];
  readonly path: string;
  readonly files: RuleFiles;
  readonly find: FindRule;
}

/** What the two files of a rule say. */
type CardAndReading = Pick<Ready, 'card' | 'reading'>;
type ReadFile = (file: InFile) => CardAndReading;

function fromFile({ name, path, files, find }: InFile): CardAndReading {
  const reading = readRule(files[path] ?? '', path, name, find);
  const beside = cardPath(path);
  const text = files[beside];
  const card = text === undefined ? null : readYaml(text, beside, ruleCard);
  return {
    card: card?.ok === true ? card.value.value : plainCard(name, reading),
    reading:
      card?.ok === false ? { ...reading, problems: [...reading.problems, ...card.error] } : reading,
  };
}

interface Ready {
  readonly name: DeskRule['name'];
  readonly card: RuleCard;
  readonly reading: RuleReading;
  readonly origin: DeskRule['origin'];
}

function withLevel({ name, card, reading, origin }: Ready, judge: Judge, path?: string): DeskRule {
  const { rule, problems } = reading;
  const made = { name, card, native: null, origin, file: path ?? rule?.file ?? name, problems };
  if (rule === null) return { ...made, kind: null, level: null, shipped: null, rule };
  const { level, shipped } = judge(name, rule.body.level, card);
  const body = level === null ? rule.body : ({ ...rule.body, level } satisfies RuleBody);
  return { ...made, kind: rule.body.extends, level, shipped, rule: { ...rule, body } };
}

type Judge = (
  name: string,
  own: Level,
  card: RuleCard,
) => { readonly level: Level | null; readonly shipped: Level | null };

/** A rule's level: the house's word, else its pack's, else the profile's, else its own. */
function makeJudge(
  { packs, levels }: RuleSettings,
  profile: Readonly<Record<string, RuleLevel>>,
  today: string,
): Judge {
  return (name, own, card) => {
    const pack = packs[name.slice(0, name.indexOf('.'))]?.level ?? 'own';
    const shipped = pack === 'own' ? (profile[name] ?? own) : pack;
    const change = levels[name];
    const holds = change !== undefined && (change.until === null || change.until >= today);
    const isOver = card.state === 'draft' || (card.until !== null && card.until < today);
    return {
      level: isOver ? null : named(holds ? change.level : shipped),
      shipped: named(shipped),
    };
  };
}

function named(level: RuleLevel): Level | null {
  return level === 'off' ? null : level;
}

function finderIn(files: RuleFiles): FindRule {
  const paths = new Map(rulePaths(files).map(({ name, path }) => [name as string, path]));
  return (name) => {
    const path = paths.get(name);
    return path === undefined ? null : { yaml: files[path] ?? '', file: path };
  };
}

/** A rule of another newsroom has no card: its name and its message must do. */
function plainCard(name: string, { rule }: RuleReading): RuleCard {
  const title = name
    .slice(name.indexOf('.') + 1)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[_-]+/gu, ' ');
  return ruleCard.parse({
    title: title.charAt(0).toUpperCase() + title.slice(1).toLowerCase(),
    reason: rule?.body.description ?? '',
  });
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function byGuide(a: DeskRule, b: DeskRule): number {
  const at = ({ card }: DeskRule): number => ruleGroup.options.indexOf(card.group);
  return at(a) - at(b) || (a.name < b.name ? -1 : 1);
}

/** Settings that point at nothing are most often a slip of the hand. */
function strayProblems(
  { rules }: RulebookHouse,
  all: readonly DeskRule[],
  hasProfile: boolean,
): Problem[] {
  const known = new Set<string>(all.map(({ name }) => name));
  const stray = Object.keys(rules.levels).filter((name) => !known.has(name));
  return [
    ...stray.map((name) => fault('rules.yml:1', `there is no rule “${name}”`)),
    ...(rules.profile === '' || hasProfile
      ? []
      : [fault('rules.yml:1', `there is no profile “${rules.profile}”`)]),
  ].map((each) => ({ ...each, level: 'warning' as const }));
}
