import type { ReceivedFile } from '@shared/contract/channels';
import type { Contributor } from '@shared/contract/contributor';
import type { RegisterImport } from '@shared/contract/contributor-channels';
import type { DeskError } from '@shared/contract/desk-error';
import { decodeText } from '@shared/import/decode-text';
import { planImport } from '@shared/register/compare-register';
import { exchangedOf } from '@shared/register/exchanged';
import { readContributors } from '@shared/register/read-contributors';
import { writeContributorsCsv } from '@shared/register/csv-contributors';
import { writeContributorsVcard } from '@shared/register/vcard';
import { err, ok, type Result } from '@shared/result/result';

/** Lays a file of contributors beside the register. Refuses one that is no text, in words. */
export function readRegisterFile(
  { name, bytes }: ReceivedFile,
  register: readonly Contributor[],
): Result<RegisterImport, DeskError> {
  const text = decodeText(bytes);
  if (!text.ok)
    return err({
      code: 'file-refused',
      message: `“${name}” is no text: ${text.error.map(({ message }) => message).join(' ')}`,
      copy: 'Nothing was taken in; the register is as it was.',
      wayOn: 'Save the list as CSV or vCard and choose that file.',
    });
  const { rows, faults } = planImport(readContributors(text.value.text), register);
  return ok({
    fileName: name,
    rows: rows.map((row) => ({ ...row, changed: [...row.changed] })),
    faults: [...faults],
  });
}

/** The whole register as one file. Notes to the desk and photos are not in it. */
export function writeRegisterFile(people: readonly Contributor[], form: 'csv' | 'vcf'): string {
  const exchanged = people.map(exchangedOf);
  return form === 'csv' ? writeContributorsCsv(exchanged) : writeContributorsVcard(exchanged);
}
