import type { PdfMakers } from './pdf/make-pdf';
import type { MediaMakers } from './render-media';

/** What an export is made with. */
export interface ExportMakers extends MediaMakers {
  /** The version of the program, for a package's manifest. */
  readonly program: string;
  /** Prints and reads PDFs; null where there is nothing to print with. */
  readonly pdf: PdfMakers | null;
}
