// @ts-check
/**
 * Unpacks a zip archive with what Node brings along: a fresh machine may have no `unzip`. Reads the
 * central directory, knows stored and deflated entries, keeps unix modes. No zip64, no encryption.
 * Format: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** @typedef {import('node:fs/promises').FileHandle} File */
/** @typedef {{ name: string, method: number, crc: number, packed: number, mode: number, at: number }} Entry */

/**
 * @param {File} file
 * @param {number} at
 * @param {number} length
 */
async function bytesAt(file, at, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead !== length) throw new Error('The archive ends too early.');
  return buffer;
}

/** @param {File} file */
async function centralDirectory(file) {
  const { size } = await file.stat();
  const tailLength = Math.min(size, END_LENGTH + LONGEST_COMMENT);
  const tail = await bytesAt(file, size - tailLength, tailLength);
  for (let at = tailLength - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END) continue;
    const length = tail.readUInt32LE(at + 12);
    return bytesAt(file, tail.readUInt32LE(at + 16), length);
  }
  throw new Error('This is not a zip archive.');
}

/**
 * @param {Buffer} directory
 * @returns {Entry[]}
 */
function entriesOf(directory) {
  /** @type {Entry[]} */
  const entries = [];
  for (let at = 0; at + 46 <= directory.length; ) {
    if (directory.readUInt32LE(at) !== CENTRAL) throw new Error('The archive’s list is damaged.');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Refuses a stream whose bytes are not those that were packed. @param {Entry} entry */
function checked(entry) {
  let crc = 0;
  return new Transform({
    transform(part, _encoding, give) {
      crc = crc32(part, crc);
      give(null, part);
    },
    flush(end) {
      end(crc === entry.crc ? null : new Error(`${entry.name} is damaged in the archive.`));
    },
  });
}

/**
 * @param {string} archive
 * @param {File} file the archive, open
 * @param {Entry} entry
 * @param {string} target
 */
async function unpackEntry(archive, file, entry, target) {
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new Error(`${entry.name} is packed in an unknown way.`);
  }
  const head = await bytesAt(file, entry.at, 30);
  if (head.readUInt32LE(0) !== LOCAL) throw new Error(`${entry.name} is not where the list says.`);
  const start = entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  await mkdir(dirname(target), { recursive: true });
  const packed =
    entry.packed === 0
      ? Readable.from([])
      : createReadStream(archive, { start, end: start + entry.packed - 1 });
  const steps = entry.method === DEFLATED && entry.packed > 0 ? [createInflateRaw()] : [];
  await pipeline([packed, ...steps, checked(entry), createWriteStream(target)]);
  if (entry.mode !== 0) await chmod(target, entry.mode);
}

/**
 * Unpacks an archive, checking each file's CRC. A name that leads out of `folder` is refused.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | null} place where an entry goes below `folder`; null skips it
 */
export async function unzip(archive, folder, place) {
  const file = await open(archive);
  try {
    for (const entry of entriesOf(await centralDirectory(file))) {
      const name = entry.name.endsWith('/') ? null : place(entry.name);
      if (name === null) continue;
      if (normalize(name).startsWith('..'))
        throw new Error(`${entry.name} leads out of the folder.`);
      await unpackEntry(archive, file, entry, join(folder, name));
    }
  } finally {
    await file.close();
  }
}
