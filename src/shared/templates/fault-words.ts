import type { z } from 'zod';

/** What a reader of YAML calls each kind of value. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'a group of settings',
  record: 'a group of settings',
  array: 'a list',
  null: 'nothing',
};

/** A schema's complaint in the desk's words: what stands there and what must. Never names the schema library's own terms. */
export function faultWords(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return 'is missing';
      if (
        issue.expected === 'string' &&
        (typeof value === 'number' || typeof value === 'boolean')
      ) {
        return `must be text: put ${JSON.stringify(value)} in quotes`;
      }
      if (issue.expected === 'int') return 'must be a whole number';
      return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(value)}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : `is more than ${issue.maximum}`;
    case 'too_small':
      return value === ''
        ? 'is empty'
        : `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'invalid_value':
      return value === undefined
        ? 'is missing'
        : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return value === undefined
        ? 'is missing'
        : `${JSON.stringify(value)} is not one of the kinds that there are`;
    case 'invalid_format':
      return `has the wrong form: an id is made of small letters, figures and hyphens, unlike “${String(value)}”`;
    case 'invalid_key':
      return 'has a name of the wrong form: use letters and figures';
    case 'unrecognized_keys':
      return 'is no setting of a house style';
    default:
      return issue.message;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return KINDS[typeof value] ?? typeof value;
}
