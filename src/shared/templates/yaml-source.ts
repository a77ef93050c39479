import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import type { z } from 'zod';
import { problem, type Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { faultWords } from './fault-words';

/** A YAML file that has been read, with the way back from a value to its line. */
export interface YamlSource<T> {
  readonly value: T;
  /** "templates/bio.yml:7" for the value at this path, or of its nearest parent that is there. */
  readonly place: (...path: (string | number)[]) => string;
}

/** Characters that one file may have: far over any real house style, far under what would stop the program. */
const LONGEST = 200_000;

/** A YAML file whose structure could be read, before any schema. */
export interface OpenYaml {
  readonly json: unknown;
  readonly place: YamlSource<unknown>['place'];
  /** Keys that stand twice: faults, but the rest can be looked at all the same. */
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML text (JSON is YAML too) by a schema. Each fault becomes one problem with file, line
 * and reason. Refuses repeated keys, unknown settings, alias bombs and files over 200,000 characters.
 */
export function readYaml<T>(
  text: string,
  file: string,
  type: z.ZodType<T>,
): Result<YamlSource<T>, Problem[]> {
  const opened = openYaml(text, file);
  if (!opened.ok) return opened;
  const { json, place, problems } = opened.value;
  const parsed = type.safeParse(json);
  if (parsed.success && problems.length === 0) return ok({ value: parsed.data, place });
  return err([...problems, ...issueProblems(parsed.error?.issues ?? [], json, place)]);
}

/** Reads the structure of YAML text. Refuses, with the first fault, what cannot be taken apart. */
export function openYaml(text: string, file: string): Result<OpenYaml, Problem[]> {
  if (text.length > LONGEST)
    return err([fault(`${file}:1`, 'the file is too long to be a part of a house style')]);
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const trouble = withoutFollowers([...doc.errors, ...doc.warnings]);
  const problems = trouble.map(({ pos, message }) =>
    fault(`${file}:${lines.linePos(pos[0]).line}`, message),
  );
  if (trouble.some(({ code }) => code !== 'DUPLICATE_KEY')) return err(problems);
  const place = (...path: (string | number)[]): string => `${file}:${lineOf(doc, lines, path)}`;
  const json = toJson(doc);
  return json.ok
    ? ok({ json: json.value, place, problems })
    : err([fault(`${file}:1`, json.error)]);
}

/** A fault in a house style's file. */
export function fault(where: string, reason: string): Problem {
  return problem('house-style-fault', `${where}: ${reason}`, where);
}

/** Broken structure makes the rest of the file look broken too: of such faults only the first is one. */
function withoutFollowers(
  trouble: readonly (YAMLParseError | YAMLWarning)[],
): (YAMLParseError | YAMLWarning)[] {
  const alone = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_ALIAS']);
  const first = trouble.find(({ code }) => !alone.has(code));
  return trouble.filter((each) => each === first || alone.has(each.code));
}

function toJson(doc: Document.Parsed): Result<unknown, string> {
  try {
    return ok(doc.toJS({ maxAliasCount: 50 }) as unknown);
  } catch (trouble) {
    // The library reports an alias without anchor, or one repeated past all reason, by throwing.
    if (trouble instanceof ReferenceError) return err(trouble.message);
    throw trouble;
  }
}

/** A schema's complaints as faults of the file, each at its line. */
export function issueProblems(
  issues: readonly z.core.$ZodIssue[],
  json: unknown,
  place: YamlSource<unknown>['place'],
): Problem[] {
  return issues.flatMap((issue) => faultsOf(issue, json, place));
}

function faultsOf(
  issue: z.core.$ZodIssue,
  json: unknown,
  place: YamlSource<unknown>['place'],
): Problem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
  return keys.map((key) => {
    const full = key === null ? path : [...path, key];
    const name = full.join('.');
    return fault(
      place(...full),
      `${name === '' ? 'the file' : `“${name}”`} ${faultWords(issue, valueAt(json, full))}`,
    );
  });
}

function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    json,
  );
}

function lineOf(
  doc: Document.Parsed,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = offsetOf(doc, path.slice(0, depth));
    if (offset !== null) return lines.linePos(offset).line;
  }
  return 1;
}

/** Where the key of a setting (or an item of a list) begins. */
function offsetOf(doc: Document.Parsed, path: readonly (string | number)[]): number | null {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      ({ key }) => isScalar(key) && String(key.value) === String(last),
    );
    return isNode(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  if (!isCollection(parent)) return null;
  const item = parent.get(last, true);
  return isNode(item) ? (item.range?.[0] ?? null) : null;
}
