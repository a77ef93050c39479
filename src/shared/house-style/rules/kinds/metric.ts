import { ok } from '../../../result/result';
import { messageWith } from '../message';
import { parseFormula } from '../metric/parse-formula';
import type { PieceFigures } from '../metric/text-figures';
import type { BodyOf } from '../style-rule';
import type { CompileKind, Hit } from './checker';

/** A figure of the whole piece that must not fulfil a condition. */
export const compileMetric: CompileKind<BodyOf<'metric'>> = (body) => {
  const formula = parseFormula(body.formula);
  if (!formula.ok) return formula;
  const condition = parseFormula(`result ${body.condition}`);
  if (!condition.ok) return condition;
  const judge = (figures: PieceFigures): readonly Hit[] => {
    if (figures.words === 0) return [];
    const result = formula.value(figures);
    if (condition.value({ ...figures, result }) === 0 || Number.isNaN(result)) return [];
    const message = messageWith(body.message, [result.toFixed(2)]);
    return [{ from: 0, to: 0, message, suggestions: [] }];
  };
  return ok({ reach: 'figures', judge });
};
