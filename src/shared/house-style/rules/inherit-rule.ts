import { err, ok, type Result } from '../../result/result';

/** A rule's settings before any kind has been asked: what YAML holds. */
export type RawRule = Readonly<Record<string, unknown>>;

/**
 * Lays a rule's settings over its parent's, as Vale does: a bare key replaces, "key+" adds to a
 * list or a map, "key-" takes away from it. The reason comes back where that makes no sense:
 * taking away what the parent doesn't have is a fault, so that nobody goes on without noticing.
 */
export function overlaid(parent: RawRule, child: RawRule): Result<RawRule, RuleFault> {
  // A parent's tests speak of the parent.
  const whole: Record<string, unknown> = { ...parent };
  delete whole['tests'];
  for (const [key, value] of Object.entries(child)) {
    const base = key.replace(/[+-]$/, '');
    if (base === key) {
      if (key !== 'extends') whole[key] = value;
      continue;
    }
    if (base in child)
      return err({ key, reason: `both replaces “${base}” and changes it; keep one of the two` });
    const edited = key.endsWith('+') ? added(whole[base], value) : less(whole[base], value);
    if (!edited.ok) return err({ key, reason: edited.error });
    whole[base] = edited.value;
  }
  return ok(whole);
}

/** What is wrong with one setting. */
export interface RuleFault {
  readonly key: string;
  readonly reason: string;
}

function added(have: unknown, more: unknown): Result<unknown, string> {
  if (Array.isArray(have) && Array.isArray(more))
    return ok([...(have as unknown[]), ...(more as unknown[])]);
  if (isMap(have) && isMap(more)) return ok({ ...have, ...more });
  return err('has nothing of its kind to add to in the rule that it extends');
}

function less(have: unknown, gone: unknown): Result<unknown, string> {
  if (!Array.isArray(gone)) return err('must be a list of what to take away');
  const names = gone.map(String);
  if (Array.isArray(have)) {
    const missing = names.find((name) => !have.map(String).includes(name));
    if (missing !== undefined) return err(notThere(missing));
    return ok(have.filter((each) => !names.includes(String(each))));
  }
  if (!isMap(have)) return err('has nothing to take away from in the rule that it extends');
  const missing = names.find((name) => !(name in have));
  if (missing !== undefined) return err(notThere(missing));
  return ok(Object.fromEntries(Object.entries(have).filter(([key]) => !names.includes(key))));
}

function notThere(name: string): string {
  return `takes away “${name}”, which the rule that it extends doesn't have`;
}

/** Whether a value is a map of YAML. */
export function isMap(value: unknown): value is RawRule {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
