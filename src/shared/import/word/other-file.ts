import type { ZipEntry } from '../../bundle/zip-directory';
import { standsAt } from '../../photo/bytes';
import type { Problem } from '../../result/problem';
import { notTextProblem } from '../not-text';
import { LEFT, PASTE, wordProblem } from './word-problem';

/** The compound file of older Office programs, in which a locked new file is wrapped too. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** As the compound file's directory writes it. */
const LOCKED = utf16('EncryptedPackage');

/** Says what a file is by its first bytes, when it cannot be a Word file; null where it may be. */
export function otherFile(bytes: Uint8Array): Problem | null {
  if (bytes.length === 0)
    return wordProblem('import-word-damaged', `The file is empty. ${LEFT} Ask for it again.`);
  if (standsAt(bytes, 'PK')) return null;
  if (standsAt(bytes, COMPOUND))
    return holds(bytes, LOCKED)
      ? wordProblem(
          'import-word-locked',
          `The file is protected with a password. ${LEFT} Open it in Word, take the password off (File, Info, Protect Document) and save it once more.`,
        )
      : wordProblem(
          'import-old-word',
          `This is a file of an older Office program, such as a .doc. ${LEFT} Open it in Word or LibreOffice and save it as a Word document (.docx), or ${PASTE}.`,
        );
  if (standsAt(bytes, '{\\rtf'))
    return wordProblem(
      'import-rtf',
      `This is a rich text file (RTF). ${LEFT} Open it in Word, LibreOffice or Pages and save it as a Word document (.docx), or ${PASTE}.`,
    );
  return (
    notTextProblem(bytes) ??
    wordProblem(
      'import-not-word',
      `This is no Word file, whatever its name ends in. ${LEFT} Open it in its own program, ${PASTE}.`,
    )
  );
}

const OTHER_ZIPS: readonly (readonly [
  part: RegExp,
  code: 'import-pages' | 'import-not-word',
  says: string,
])[] = [
  [
    /^Index\/Document\.iwa$|^Index\.zip$|^index\.(?:xml|apxl)(?:\.gz)?$/iu,
    'import-pages',
    `This is a file of Apple Pages. ${LEFT} Open it in Pages, choose File, Export To, Word, or ${PASTE}.`,
  ],
  [
    /^(?:xl|ppt|visio)\//iu,
    'import-not-word',
    `This is an Office file, but not one of Word: a table, slides or a drawing. ${LEFT} Open it, ${PASTE}.`,
  ],
  [
    /^story\.json$/u,
    'import-not-word',
    `This is a story’s bundle (.standfirst), not raw copy. ${LEFT} Open it as a story.`,
  ],
];

/** Says what a packed file is by the names in it, when it is no Word file; null where it may be. */
export function otherZip(parts: ReadonlyMap<string, ZipEntry>): Problem | null {
  const paths = [...parts.keys()];
  if (paths.some((path) => /^word\/|^_rels\/\.rels$/iu.test(path)) && !parts.has('mimetype'))
    return paths.some((path) => /^word\//iu.test(path)) ? null : otherKind(paths, null);
  const type = parts.get('mimetype');
  if (type?.method === 'stored' && standsAt(type.packed, 'application/vnd.oasis.opendocument'))
    return wordProblem(
      'import-odt',
      `This is an OpenDocument file, such as LibreOffice saves. ${LEFT} Open it in LibreOffice and save it as a Word document (.docx), or ${PASTE}.`,
    );
  return otherKind(
    paths,
    wordProblem(
      'import-not-word',
      `This is a packed file, but no Word file. ${LEFT} Unpack it and choose the file with the copy.`,
    ),
  );
}

function otherKind(paths: readonly string[], otherwise: Problem | null): Problem | null {
  for (const [part, code, says] of OTHER_ZIPS)
    if (paths.some((path) => part.test(path))) return wordProblem(code, says);
  return otherwise;
}

function holds(bytes: Uint8Array, words: string): boolean {
  const first = words.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (standsAt(bytes, words, at)) return true;
  return false;
}

function utf16(words: string): string {
  return [...words].map((character) => `${character}\0`).join('');
}
