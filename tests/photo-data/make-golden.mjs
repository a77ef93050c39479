// @ts-check
/**
 * Makes golden.json: tiny photos whose metadata were written by exiftool or laid down byte by byte, and
 * what each says, from the tables here. Run by hand (`node tests/photo-data/make-golden.mjs`) where
 * exiftool and heif-enc are installed. The desk's own reader has no part in it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { photos } from './golden-photo.mjs';
import './golden-standards.mjs';
import './golden-encodings.mjs';
import './golden-conflicts.mjs';

const file = join(import.meta.dirname, 'golden.json');
writeFileSync(file, `${JSON.stringify(photos, null, 1)}\n`);
process.stdout.write(`${photos.length} photos in ${file}\n`);
