/** Files of rules, cards and profiles by their path: "News/DateOrdinal.yml", "profiles/ap.yml". */
export type RuleFiles = Readonly<Record<string, string>>;

/** What a house checks by, as text: the program's pack, and what the house style's folder has of its own. */
export interface RuleSource {
  readonly pack: RuleFiles;
  readonly own: RuleFiles;
}

const NAME = '[\\p{L}\\p{N}_-]{1,100}';
const RULE = new RegExp(`^(${NAME})/(${NAME})\\.yml$`, 'u');
const OWN = new RegExp(
  `^(?:rules\\.yml|rules/${NAME}/${NAME}(?:\\.standfirst)?\\.yml|words/(?:accept|reject)\\.txt)$`,
  'u',
);

/** How the name of a card ends, which lies beside its rule. */
export const CARD_ENDING = '.standfirst.yml';

/** Whether a path in a house style's folder is one of rules, cards or word lists. */
export function isRulePath(path: string): boolean {
  return OWN.test(path);
}

/** The rules among files of rules: "Style.Rule" and the path of each, in the order of the paths. */
export function rulePaths(
  files: RuleFiles,
): readonly { readonly name: `${string}.${string}`; readonly path: string }[] {
  return Object.keys(files)
    .sort()
    .flatMap((path) => {
      const [, style, rule] = RULE.exec(path) ?? [];
      if (style === undefined || rule === undefined || style === 'profiles') return [];
      return [{ name: `${style}.${rule}` as const, path }];
    });
}

/** The path of a rule's card. */
export function cardPath(path: string): string {
  return path.replace(/\.yml$/u, CARD_ENDING);
}

/** The rules of a house style's folder under the paths that packs have: without "rules/". */
export function ownRules(own: RuleFiles): RuleFiles {
  return Object.fromEntries(
    Object.entries(own).flatMap(([path, text]) =>
      path.startsWith('rules/') ? [[path.slice('rules/'.length), text]] : [],
    ),
  );
}
