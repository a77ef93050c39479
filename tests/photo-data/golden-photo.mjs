// @ts-check
/** How a golden photo is made and what it says, by the tables of golden-values.mjs. */
import { emptyPictures, tagged } from './golden-parts.mjs';
import * as values from './golden-values.mjs';

/** @typedef {{ name: string, value: string, standard: string, field: string }} Fact */
/** @typedef {{ facts: Fact[], others?: Fact[], gps?: { latitude: number, longitude: number }, faults?: number }} Said */
/** @typedef {Said & { photo: string, type: string, base64: string }} Golden */

/** @type {Golden[]} */
export const photos = [];
export const empty = await emptyPictures();
export const jpeg = empty['jpg'] ?? Buffer.alloc(0);

/** @param {string} photo @param {string} type @param {Buffer} bytes @param {Said} said */
export function add(photo, type, bytes, said) {
  photos.push({ photo, type, ...said, base64: bytes.toString('base64') });
}

/** The facts that a standard's fields state. @param {values.Standard} standard @param {values.Values} stated @returns {Fact[]} */
export function facts({ standard, fields }, stated) {
  return Object.entries(stated).flatMap(([name, value]) => {
    const field = fields[name]?.[1];
    return field === undefined ? [] : [{ name, value, standard, field }];
  });
}

/** What exiftool is told to write of them. @param {values.Standard} standard @param {values.Values} stated */
export function args({ standard, fields }, stated) {
  return Object.entries(stated).flatMap(([name, value]) => {
    const tag = fields[name]?.[0];
    if (tag === undefined) return [];
    const several = name === 'keywords' || (name === 'creator' && standard !== 'EXIF');
    const parts =
      several && name === 'keywords' ? value.split('; ') : several ? value.split(', ') : [value];
    return parts.map((part) => `-${tag}=${inForm(tag, part)}`);
  });
}

/** @param {string} tag @param {string} value */
function inForm(tag, value) {
  if (tag.startsWith('IPTC:') && tag.includes('Date')) return value.replaceAll('-', ':');
  return /Date/u.test(tag) ? `${value.replaceAll('-', ':')} 14:30:00` : value;
}

/** @param {values.Standard} standard @param {values.Values} stated @param {string} name @returns {Fact[]} */
export const only = (standard, stated, name) =>
  facts(standard, stated).filter((fact) => fact.name === name);
/** A use that the terms state plainly. @param {Fact[]} stated @returns {Fact[]} */
export const use = (stated, value = 'editorial') =>
  stated.flatMap((fact) => (fact.name === 'usageTerms' ? [{ ...fact, name: 'use', value }] : []));

/** A photo that one standard describes. @param {string} photo @param {string} type @param {values.Standard} standard @param {values.Values} stated */
export function simple(photo, type, standard, stated, extra = /** @type {string[]} */ ([])) {
  const bytes = tagged(empty[type] ?? jpeg, type, [...extra, ...args(standard, stated)]);
  const said = facts(standard, stated);
  const plainly = /editorial use only/iu.test(stated['usageTerms'] ?? '');
  add(photo, type, bytes, { facts: plainly ? [...said, ...use(said)] : said });
}
/** Bytes of text in UTF-8. @param {string} words */
export const text = (words) => Buffer.from(words, 'utf8');
export const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
/** @param {string} value */
export const coreCaption = (value) => ({ facts: facts(values.CORE, { caption: value }) });
/** IIM's mark of UTF-8. */
export const MARK = /** @type {const} */ ([1, 90, Buffer.from('\x1b%G', 'latin1')]);
export const more = {
  altText: 'Six people in coats stand by a crane',
  rightsUrl: 'https://northlight.example/rights?a=1&b=2',
};
