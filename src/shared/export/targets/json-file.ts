import type { z } from 'zod';
import type { TargetFile } from './target';

/** The text of the file with that ending; "" where there is none. */
export function textOfFile(files: readonly TargetFile[], ending: string): string {
  const content = files.find((file) => file.ending === ending)?.content;
  return typeof content === 'string' ? content : '';
}

/** What a JSON file holds, in the form that is promised; null: it is in another, or no JSON. */
export function readJson<Form>(json: string, form: z.ZodType<Form>): Form | null {
  try {
    return form.safeParse(JSON.parse(json)).data ?? null;
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return null;
  }
}
