import { problem, type Problem } from '../result/problem';

/** A kind of file known by its first bytes, and the way on for each. */
interface KnownFile {
  readonly code: string;
  readonly starts: readonly (string | readonly [offset: number, bytes: string])[];
  readonly says: string;
}

const LEFT = 'Nothing was taken in and the file was left as it is.';

const KNOWN: readonly KnownFile[] = [
  {
    code: 'import-pdf',
    starts: ['%PDF-'],
    says: `This is a PDF, a printed page rather than copy. ${LEFT} Open it, select the text, copy it and paste it here.`,
  },
  {
    code: 'import-rtf',
    starts: ['{\\rtf'],
    says: `This is a rich text file (RTF). ${LEFT} Open it in a word processor, copy the text and paste it here, or save it as plain text.`,
  },
  {
    code: 'import-old-word',
    starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    says: `This is a Word file of the old form (.doc). ${LEFT} Open it in Word, copy the text and paste it here, or save it as plain text.`,
  },
  {
    code: 'import-picture',
    starts: [
      '\x89PNG\r\n',
      '\xff\xd8\xff',
      'GIF87a',
      'GIF89a',
      'II*\0',
      'MM\0*',
      [8, 'WEBP'],
      [4, 'ftypavif'],
      [4, 'ftyphei'],
      [4, 'ftypmif1'],
    ],
    says: `This is a picture, not copy. ${LEFT} Open a story and add the picture to it as a photo.`,
  },
  {
    code: 'import-sound',
    starts: ['ID3', '\xff\xfb', '\xff\xf3', 'OggS', 'fLaC', [8, 'WAVE'], [4, 'ftyp']],
    says: `This is a sound or film file, not copy. ${LEFT} Choose the file with the text.`,
  },
  {
    code: 'import-archive',
    starts: ['\x1f\x8b', '7z\xbc\xaf', 'Rar!'],
    says: `This is a packed archive. ${LEFT} Unpack it and choose the file with the text.`,
  },
  {
    code: 'import-data',
    starts: ['SQLite format 3', '\x7fELF', 'bplist0', 'wOF2', 'wOFF', '\0asm'],
    says: `This is a program’s own data, not copy. ${LEFT} Choose the file with the text.`,
  },
];

const ZIP_KINDS: readonly (readonly [mark: string, code: string, says: string])[] = [
  [
    'word/',
    'import-word',
    `This is a Word file (.docx). ${LEFT} Open it in Word, copy the text and paste it here, or save it as plain text or as a web page.`,
  ],
  [
    '[Content_Types].xml',
    'import-word',
    `This is an Office file. ${LEFT} Open it, copy the text and paste it here, or save it as plain text or as a web page.`,
  ],
  [
    'application/vnd.oasis',
    'import-word',
    `This is an OpenDocument file. ${LEFT} Open it, copy the text and paste it here, or save it as plain text.`,
  ],
  [
    'story.json',
    'import-bundle',
    `This is a story’s bundle (.standfirst), not raw copy. ${LEFT} Open it as a story.`,
  ],
];

/** Says what a file is when it is no text, by its first bytes; null where it may be text. */
export function notTextProblem(bytes: Uint8Array): Problem | null {
  const head = latin1(bytes.subarray(0, 4096));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipProblem(head);
  for (const { code, starts, says } of KNOWN) {
    const found = starts.some((start) =>
      typeof start === 'string' ? head.startsWith(start) : head.startsWith(start[1], start[0]),
    );
    if (found) return problem(code, says);
  }
  return null;
}

/** The refusal of bytes that hold NUL and are not UTF-16. */
export function nulProblem(): Problem {
  return problem(
    'import-binary',
    `This file is not text: it holds bytes that no text has. ${LEFT} Choose the file with the copy, or open this one in its own program, copy the text and paste it here.`,
  );
}

function zipProblem(head: string): Problem {
  for (const [mark, code, says] of ZIP_KINDS) if (head.includes(mark)) return problem(code, says);
  return problem(
    'import-archive',
    `This is a packed archive (zip). ${LEFT} Unpack it and choose the file with the text.`,
  );
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
