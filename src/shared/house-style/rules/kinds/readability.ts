import { err, ok } from '../../../result/result';
import { messageWith } from '../message';
import type { TextFigures } from '../metric/text-figures';
import type { BodyOf } from '../style-rule';
import type { CompileKind, Hit } from './checker';

type Index = (figures: TextFigures) => number;

/** The indices that Vale names, each by its published formula; all of them are school grades (US). */
const INDICES: Readonly<Record<string, Index>> = {
  'Gunning Fog': (f) => 0.4 * (f.words / f.sentences + 100 * (f.complex_words / f.words)),
  'Coleman-Liau': (f) =>
    0.0588 * ((f.characters / f.words) * 100) - 0.296 * ((f.sentences / f.words) * 100) - 15.8,
  'Flesch-Kincaid': (f) => 0.39 * (f.words / f.sentences) + 11.8 * (f.syllables / f.words) - 15.59,
  SMOG: (f) => 1.043 * Math.sqrt((f.polysyllabic_words * 30) / f.sentences) + 3.1291,
  'Automated Readability': (f) =>
    4.71 * (f.characters / f.words) + 0.5 * (f.words / f.sentences) - 21.43,
};

/** How hard the piece is to read: the mean of the named indices against a grade. */
export const compileReadability: CompileKind<BodyOf<'readability'>> = (body) => {
  const indices = body.metrics.flatMap((name) => {
    const index = Object.hasOwn(INDICES, name) ? INDICES[name] : undefined;
    return index === undefined ? [] : [index];
  });
  if (indices.length === 0 || indices.length < body.metrics.length)
    return err(`“metrics” must name some of: ${Object.keys(INDICES).join(', ')}`);
  const judge = (figures: TextFigures): readonly Hit[] => {
    if (figures.words === 0) return [];
    const grade = indices.reduce((sum, index) => sum + index(figures), 0) / indices.length;
    if (grade <= body.grade) return [];
    const message = messageWith(body.message, [grade.toFixed(2)]);
    return [{ from: 0, to: 0, message, suggestions: [] }];
  };
  return ok({ reach: 'figures', judge });
};
