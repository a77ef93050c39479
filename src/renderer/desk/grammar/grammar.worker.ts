import { Dialect, LocalLinter, type Lint } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import { grammarMatches, type Remark } from './grammar-match';
import type { EnglishDialect, GrammarAnswer, GrammarQuestion } from './grammar-messages';

const DIALECTS: Readonly<Record<EnglishDialect, Dialect>> = {
  american: Dialect.American,
  british: Dialect.British,
  australian: Dialect.Australian,
  canadian: Dialect.Canadian,
  indian: Dialect.Indian,
};
/** How Harper counts what a suggestion does. */
const DOES = ['replace', 'remove', 'insertAfter'] as const;

let linter: LocalLinter | null = null;

self.addEventListener('message', ({ data }: MessageEvent<GrammarQuestion>) => {
  void answer(data).then((said) => self.postMessage(said));
});

async function answer({ id, dialect, text }: GrammarQuestion): Promise<GrammarAnswer> {
  try {
    linter ??= new LocalLinter({ binary: slimBinary, dialect: DIALECTS[dialect] });
    const byRule = await linter.organizedLints(text, { language: 'plaintext' });
    const remarks = Object.entries(byRule).flatMap(([rule, lints]) =>
      lints.map((lint) => remarkOf(lint, rule)),
    );
    return { id, matches: grammarMatches(text, remarks) };
  } catch (fault) {
    return { id, fault: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** Harper's objects lie in its own memory and must be given back. */
function remarkOf(lint: Lint, rule: string): Remark {
  const span = lint.span();
  const proposed = lint.suggestions();
  const remark = {
    ...{ start: span.start, end: span.end, message: lint.message(), kind: lint.lint_kind() },
    rule,
    suggestions: proposed.map((one) => ({
      does: DOES[one.kind()],
      text: one.get_replacement_text(),
    })),
  };
  for (const each of [span, ...proposed, lint]) each.free();
  return remark;
}
