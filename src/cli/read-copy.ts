import { recogniseWord } from '@shared/import/word/recognise-word';
import { isWordFile } from '@shared/import/word/is-word-file';
import { WORD_LIMITS } from '@shared/import/word/word-limits';
import type { HouseStyle } from '@shared/house-style/house-style';
import { emptyProblem } from '@shared/import/decode-text';
import { MAX_BYTES, sizeProblem } from '@shared/import/import-limits';
import { importText } from '@shared/import/import-text';
import type { Recognition, TextForm } from '@shared/import/recognition';
import type { Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import type { Input, InputLimit } from './read-input';
import type { Terminal } from './terminal';

/** How much of a file is read: a Word file is packed, and carries its pictures. */
export function limitOf(file: string): InputLimit {
  return {
    most: /\.doc[xm]$/iu.test(file) ? WORD_LIMITS.file : MAX_BYTES,
    tooLarge: (bytes) => sizeProblem(bytes)?.message ?? '',
  };
}

/** Recognises the parts of copy of any form; a Word file is read on a thread of its own, under limits. */
export async function readCopy(
  { bytes, name }: Input,
  houseStyle: HouseStyle,
  as: TextForm | undefined,
  { readWord }: Pick<Terminal, 'readWord'>,
): Promise<Result<Recognition, readonly Problem[]>> {
  if (as !== undefined || !isWordFile(name, bytes))
    return importText(
      { source: { bytes }, name, ...(as === undefined ? {} : { as }) },
      { houseStyle },
    );
  const copy = await readWord(bytes);
  if (copy === null) throw new Error('Nobody calls the reading off here');
  if (!copy.ok) return copy;
  const recognition = recogniseWord(copy.value, { name, houseStyle });
  return recognition.lines.length === 0 ? err([emptyProblem()]) : ok(recognition);
}
