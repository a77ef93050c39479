import type { LineInContext } from './context';
import { kindName, type LineKind } from './line-kind';

/** Why a line was taken for what it is, in the desk's words. */
export function reasonFor(kind: LineKind, line: LineInContext): string {
  if (line.block.because !== '' && (line.block.hints[kind] ?? 0) > 0) return line.block.because;
  if (line.label?.kind === kind)
    return `Labelled “${line.text.slice(0, line.label.length).trim()}”`;
  if (line.under === kind) return `Stands under “${kindName(kind)}”`;
  return shapeReason(kind, line);
}

function shapeReason(kind: LineKind, line: LineInContext): string {
  switch (kind) {
    case 'headline':
      return line.audioTwin
        ? 'The audio line is named after it'
        : line.copies > 0
          ? 'A short line near the top that comes again'
          : 'A short line near the top';
    case 'standfirst':
      return 'Stands between headline and byline or copy';
    case 'kicker':
      return 'A label over the headline';
    case 'stamp':
      return 'A date, and nothing else';
    case 'byline':
      return line.byline?.led === true
        ? 'Begins “By”'
        : line.vouched
          ? 'A name that the note or bio speaks of'
          : 'A name on a line of its own';
    case 'audio':
      return 'Names a sound file or offers to listen';
    case 'editorsNote':
      return 'Says who the writer is and whose views these are';
    case 'authorBio':
      return 'Says who the writer is';
    case 'correction':
      return 'Says what was put right after publication';
    case 'contributorCall':
      return 'Asks readers to write for the desk';
    case 'caption':
      return captionReason(line);
    case 'credit':
      return 'Names who made the picture';
    case 'crosshead':
      return 'A short line between paragraphs';
    case 'pullQuote':
      return line.contained ? 'Words of a paragraph, set apart' : 'A quotation set apart';
    case 'blockQuote':
      return 'A passage quoted at length';
    case 'attribution':
      return 'Says who is quoted';
    case 'listItem':
      return 'A point of a list';
    case 'sectionBreak':
      return 'A line of marks';
    case 'rubbish':
      return rubbishReason(line);
    case 'picture':
    case 'repeat':
      // Neither is found by its words; both bring their own reason.
      return '';
    case 'body':
      return line.sentence ? 'A paragraph' : 'A line of the copy';
  }
}

function captionReason({ caption, copies }: LineInContext): string {
  const form =
    caption.printed !== null
      ? 'Ends in a credit'
      : caption.date !== null
        ? 'Ends in place and date'
        : 'A line about a picture';
  return copies > 0 ? `${form}; comes again` : form;
}

function rubbishReason(line: LineInContext): string {
  if (line.mailHeader) return 'Header of a mail';
  if (line.coverLetter) return 'Part of the covering letter';
  if (line.separator) return 'A line of marks';
  if (line.inLinkList) return 'A link to another piece';
  return line.rubbish || line.kicker !== null ? 'Page rubbish' : 'A stray line outside the copy';
}

/** Why a repeat is left out. */
export function sameAsReason(line: number): string {
  return `Same as line ${line}`;
}
