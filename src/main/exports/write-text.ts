import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import { writeFile } from './write-file';

/**
 * Writes one text file durably where the system's dialog has already asked whether a file of that name may
 * be replaced. `copy` is the failure's sentence on what became of what was to be written.
 */
export function writeText(
  file: string,
  text: string,
  copy: string,
): Promise<Result<null, DeskError>> {
  return writeFile(file, new TextEncoder().encode(text), copy);
}
