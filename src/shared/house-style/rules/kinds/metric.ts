import { ok } from '../../../result/result';
import type { CopyDocument } from '../copy-block';
import { messageWith } from '../message';
import { parseFormula } from '../metric/parse-formula';
import { figuresOf, proseOf } from '../metric/text-figures';
import type { BodyOf } from '../style-rule';
import type { CompileKind } from './checker';

/** A figure of the whole piece that must not fulfil a condition. */
export const compileMetric: CompileKind<BodyOf<'metric'>> = (body) => {
  const formula = parseFormula(body.formula);
  if (!formula.ok) return formula;
  const condition = parseFormula(`result ${body.condition}`);
  if (!condition.ok) return condition;
  return ok((document) => () => {
    const figures = { ...figuresOf(proseOf(document)), ...partsOf(document) };
    if (figures.words === 0) return [];
    const result = formula.value(figures);
    if (condition.value({ ...figures, result }) === 0 || Number.isNaN(result)) return [];
    const message = messageWith(body.message, [result.toFixed(2)]);
    return [{ from: 0, to: 0, message, suggestions: [] }];
  });
};

/** How often parts such as "heading_h2", "list", "blockquote" stand in the document. */
function partsOf({ blocks }: CopyDocument): Readonly<Record<string, number>> {
  const parts: Record<string, number> = {};
  for (const { scopes } of blocks) {
    const names = scopes.flatMap((scope) => {
      const heading = /(?:^|\.)heading\.(h[1-6])/.exec(scope)?.[1];
      if (heading !== undefined) return [`heading_${heading}`];
      return scope.split('.').filter((part) => /^(?:list|blockquote|pre)$/.test(part));
    });
    for (const name of new Set(names)) parts[name] = (parts[name] ?? 0) + 1;
  }
  return parts;
}
