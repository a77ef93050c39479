import type { z } from 'zod';
import { err, ok, type Result } from '../../../result/result';
import type { Problem } from '../../../result/problem';
import { unfaithful } from '../../unfaithful';
import type { TargetFile } from '../target';

/** Reads a target's one JSON file again, by the profile that it promises to keep. */
export function readJson<T>(
  [file]: readonly TargetFile[],
  profile: z.ZodType<T>,
  form: string,
): Result<T, Problem[]> {
  const read = profile.safeParse(parsed(file?.content));
  if (read.success) return ok(read.data);
  return err(
    read.error.issues
      .slice(0, 3)
      .map(({ path, message }) =>
        unfaithful(
          `It breaks the rules of ${form} at ${path.join('/') || 'the top'}: ${message}.`,
          form,
        ),
      ),
  );
}

function parsed(content: TargetFile['content'] | undefined): unknown {
  try {
    return typeof content === 'string' ? (JSON.parse(content) as unknown) : null;
  } catch (fault) {
    // What is no JSON keeps to no profile, which is then what is reported.
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

/** A value as a JSON file: two spaces, a line break at the end. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
