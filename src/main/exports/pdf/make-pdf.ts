import type { DeskError } from '@shared/contract/desk-error';
import type { CheckedExport, ExportFile } from '@shared/export/export-story';
import { printPage } from '@shared/export/pdf/print-page';
import { provePdf } from '@shared/export/pdf/prove-pdf';
import { problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import { notMade, proofFailed } from '../export-refusals';
import type { PrintJob, PrintPage } from './page-printer';
import type { ReadPdf } from './pdf-reader';
import { settlePdf } from './settle-pdf';
import { sheetLines } from './sheet-lines';

/** What a PDF is made with. */
export interface PdfMakers {
  readonly print: PrintPage;
  readonly read: ReadPdf;
}

/**
 * Prints a checked story's page as PDF, reads it again and compares it with the story. The same story gives the same
 * bytes on one machine; fonts and the engine differ between machines.
 */
export async function makePdf(
  { written, name }: CheckedExport,
  pictures: PrintJob['pictures'],
  { print, read }: PdfMakers,
  signal?: AbortSignal,
): Promise<Result<ExportFile, DeskError>> {
  const printed = await print({
    html: printPage(written),
    pictures,
    ...sheetLines(written),
    signal,
  });
  if (!printed.ok) return printed;
  const bytes = settlePdf(printed.value, written.story.modifiedAt);
  const content = await read(bytes);
  if (content === null)
    return err(
      notMade(
        [problem('pdf-unreadable', 'The PDF that was printed can’t be read again.')],
        'Export the page, and print it from a browser.',
      ),
    );
  if (content.boxed !== '')
    return err(
      notMade(
        [
          problem(
            'pdf-boxes',
            `The PDF would show boxes for “${content.boxed.slice(0, 60)}”: no font on this computer has them.`,
          ),
        ],
        'Install a font that has them, or take them out; the web page needs none.',
      ),
    );
  const differences = provePdf(content, written);
  return differences.length > 0
    ? err(proofFailed(differences))
    : ok({ path: `${name}.pdf`, content: bytes });
}
