import { counted, note } from './note';
import type { ImportNote } from './recognition';

/** What a source had that a story does not take over as it was. */
export interface LeftOut {
  /** Alternative texts of pictures: only a photo added by hand can be shown. */
  readonly pictures?: readonly string[];
  /** Links whose address no page may have. */
  readonly links?: number;
  /** Tables: a story has none. */
  readonly tables?: number;
}

/** What the report says of it: a line for each kind, none for what was not there. */
export function leftOutNotes({ pictures = [], links = 0, tables = 0 }: LeftOut): ImportNote[] {
  const were = (count: number): string => (count === 1 ? 'was' : 'were');
  const told: ImportNote[] = [];
  if (pictures.length > 0) told.push(note('pictures-left-out', picturesLeftOut(pictures)));
  if (links > 0)
    told.push(
      note(
        'links-refused',
        `${counted(links, 'link')} without a whole, safe address ${were(links)} taken off; the words stand.`,
      ),
    );
  if (tables > 0)
    told.push(
      note(
        'tables-as-lines',
        `${counted(tables, 'table')} ${were(tables)} read as a line for each row.`,
      ),
    );
  return told;
}

function picturesLeftOut(alternatives: readonly string[]): string {
  const texts = alternatives.filter((text) => text.trim() !== '').map((text) => `“${text.trim()}”`);
  return `${counted(alternatives.length, 'picture')} ${alternatives.length === 1 ? 'was' : 'were'} left out: add the files as photos.${texts.length > 0 ? ` Alt text: ${texts.join(', ')}.` : ''}`;
}
