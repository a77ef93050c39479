import type { RuleBody } from './style-rule';

/** A pattern of a rule, with the path of the setting that it stands in. */
interface WrittenPattern {
  readonly pattern: string;
  readonly path: readonly (string | number)[];
}

/** Every pattern that a rule brings, each as the desk wrote it. */
export function patternsOf(body: RuleBody): readonly WrittenPattern[] {
  switch (body.extends) {
    case 'existence':
      return [
        ...listed(body.tokens, 'tokens'),
        // Vale joins the entries: only all of them together need to make sense.
        { pattern: body.raw.join(''), path: ['raw'] },
        ...listed(body.exceptions, 'exceptions'),
      ];
    case 'substitution':
      return [
        ...Object.keys(body.swap).map((pattern) => ({ pattern, path: ['swap', pattern] })),
        ...listed(body.exceptions, 'exceptions'),
      ];
    case 'occurrence':
      return [{ pattern: body.token, path: ['token'] }];
    case 'repetition':
      return [...listed(body.tokens, 'tokens'), ...listed(body.exceptions, 'exceptions')];
    case 'consistency':
      return Object.entries(body.either).flatMap(([one, other]) =>
        [one, other].map((pattern) => ({ pattern, path: ['either', one] })),
      );
    case 'conditional':
      return [
        { pattern: body.first, path: ['first'] },
        { pattern: body.second, path: ['second'] },
        ...listed(body.exceptions, 'exceptions'),
      ];
    case 'capitalization':
      return [
        ...(body.match.startsWith('$') ? [] : [{ pattern: body.match, path: ['match'] }]),
        ...listed(body.exceptions, 'exceptions'),
      ];
    case 'spelling':
      return [...listed(body.filters, 'filters'), ...listed(body.exceptions, 'exceptions')];
    case 'sequence':
      return body.tokens.flatMap(({ pattern, tag }, at) => [
        { pattern, path: ['tokens', at, 'pattern'] },
        { pattern: tag, path: ['tokens', at, 'tag'] },
      ]);
    case 'metric':
    case 'readability':
      return [];
  }
}

function listed(patterns: readonly string[], name: string): WrittenPattern[] {
  return patterns.map((pattern, at) => ({ pattern, path: [name, at] }));
}
