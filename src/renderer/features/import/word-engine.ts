import type { ReceivedFile } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { emptyProblem } from '@shared/import/decode-text';
import type { Recognition } from '@shared/import/recognition';
import type { WordCopy } from '@shared/import/word/word-copy';
import { problem, type Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import type { Desk } from '../../desk/desk';
import type { ImportEngine } from './import-engine';

/**
 * An engine for a Word file. Main has the file read once, apart from the desk; its parts are recognised and made a
 * story by `engine`, to which the pictures go without their bytes.
 */
export function wordEngine(
  { name, bytes }: ReceivedFile,
  desk: Pick<Desk, 'ask'>,
  engine: ImportEngine,
): ImportEngine {
  const job = crypto.randomUUID();
  let answered = false;
  const copy = desk
    .ask('import:read-word', { job, bytes })
    .then((answer): Result<WordCopy, Problem[]> => {
      answered = true;
      return answer.ok ? answer.value : err([failed(answer.error)]);
    });
  return {
    ...engine,
    recognise: async (_input, houseStyle) => {
      const read = await copy;
      if (!read.ok) return read;
      const { pictures } = read.value;
      const recognition = await engine.recogniseWord(light(read.value), name, houseStyle);
      return recognition.lines.length === 0
        ? err([emptyProblem()])
        : ok({ ...recognition, pictures });
    },
    make: (recognition, takeIn) => engine.make(light(recognition), takeIn),
    stop: () => {
      if (!answered) void desk.ask('import:cancel', { job });
      engine.stop();
    },
  };
}

/** Without the bytes of its pictures: a worker is sent all that it is told, at every change. */
function light<T extends Pick<Recognition, 'pictures'>>(copy: T): T {
  return {
    ...copy,
    pictures: copy.pictures.map((picture) => ({ ...picture, bytes: new Uint8Array() })),
  };
}

function failed({ message, copy, wayOn }: DeskError): Problem {
  return problem('import-failed', `${message} ${copy} ${wayOn}`);
}
