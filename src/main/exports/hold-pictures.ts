import type { DeskError } from '@shared/contract/desk-error';
import type { ExportFile } from '@shared/export/export-story';
import {
  holdPictures,
  picturesHeld,
  type HeldPicture,
} from '@shared/export/targets/docx/hold-pictures';
import { unfaithful } from '@shared/export/unfaithful';
import { err, ok, type Result } from '@shared/result/result';
import { proofFailed } from './export-refusals';

/** A Word file with the story's pictures in it; read again, each has to be there, byte for byte. */
export function wordWithPictures(
  file: ExportFile,
  pictures: ReadonlyMap<string, HeldPicture>,
): Result<ExportFile, DeskError> {
  if (typeof file.content === 'string' || pictures.size === 0) return ok(file);
  const content = holdPictures(file.content, pictures);
  const lost = [...picturesHeld(content)].find(
    ([name, bytes]) => Buffer.compare(bytes, pictures.get(name)?.bytes ?? new Uint8Array()) !== 0,
  );
  return lost === undefined
    ? ok({ ...file, content })
    : err(
        proofFailed([
          unfaithful(`The picture “${lost[0]}” was altered in the Word file.`, 'photo'),
        ]),
      );
}
