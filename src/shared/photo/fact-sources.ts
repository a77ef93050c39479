import type { FactName } from '../elements/photo/photo-facts';
import type { MetadataStandard } from './photo-read';

/** Where a place's parts are given together, so that one place is never put together of two. */
export type PlaceGroup = 'created' | 'core' | 'iim' | 'shown';

/** A field of a standard from which a fact is read. */
export interface FactSource {
  readonly standard: MetadataStandard;
  /** As its standard calls it. */
  readonly field: string;
  /** Where it lies: a dataset, a property (with the field of its structure), or a tag. */
  readonly at:
    | { readonly iim: string }
    | { readonly xmp: readonly [property: string, field?: string] }
    | { readonly exif: string };
  readonly place?: PlaceGroup;
}

/** Every fact that a file can state, with its fields; the first that says anything counts. */
type Table = Readonly<Record<Exclude<FactName, 'use'>, readonly FactSource[]>>;

const iim = (key: string, name: string, place?: PlaceGroup): FactSource => ({
  standard: 'IPTC IIM',
  field: `${key} ${name}`,
  at: { iim: key },
  ...(place === undefined ? {} : { place }),
});
const xmp =
  (standard: MetadataStandard) =>
  (property: string, field?: string, place?: PlaceGroup): FactSource => ({
    standard,
    field: field === undefined ? property : `${property}/${field}`,
    at: { xmp: field === undefined ? [property] : [property, field] },
    ...(place === undefined ? {} : { place }),
  });
const exif = (tag: string): FactSource => ({ standard: 'EXIF', field: tag, at: { exif: tag } });
const core = xmp('IPTC Core');
const extension = xmp('IPTC Extension');
const plus = xmp('PLUS');
const created = (field: string): FactSource =>
  extension('Iptc4xmpExt:LocationCreated', `Iptc4xmpExt:${field}`, 'created');
const shown = (field: string): FactSource =>
  extension('Iptc4xmpExt:LocationShown', `Iptc4xmpExt:${field}`, 'shown');
const legacy = (property: string): FactSource => core(property, undefined, 'core');

/**
 * XMP before IIM before EXIF, as IPTC and the Metadata Working Group advise (MWG Guidelines 2.0, 5.3). The
 * place of a picture is where it was taken; what it shows comes last. Instructions stand in for terms.
 */
export const FACT_SOURCES: Table = {
  caption: [core('dc:description'), iim('2:120', 'Caption/Abstract'), exif('ImageDescription')],
  headline: [core('photoshop:Headline'), iim('2:105', 'Headline')],
  creator: [core('dc:creator'), iim('2:80', 'By-line'), exif('Artist')],
  creditLine: [core('photoshop:Credit'), iim('2:110', 'Credit')],
  source: [core('photoshop:Source'), iim('2:115', 'Source')],
  copyrightNotice: [core('dc:rights'), iim('2:116', 'Copyright Notice'), exif('Copyright')],
  usageTerms: [
    core('xmpRights:UsageTerms'),
    core('photoshop:Instructions'),
    iim('2:40', 'Special Instructions'),
  ],
  rightsUrl: [xmp('XMP')('xmpRights:WebStatement')],
  licensor: [plus('plus:Licensor', 'plus:LicensorName')],
  licensorUrl: [plus('plus:Licensor', 'plus:LicensorURL')],
  location: [
    created('Sublocation'),
    legacy('Iptc4xmpCore:Location'),
    iim('2:92', 'Sublocation', 'iim'),
    shown('Sublocation'),
  ],
  city: [created('City'), legacy('photoshop:City'), iim('2:90', 'City', 'iim'), shown('City')],
  region: [
    created('ProvinceState'),
    legacy('photoshop:State'),
    iim('2:95', 'Province/State', 'iim'),
    shown('ProvinceState'),
  ],
  country: [
    created('CountryName'),
    legacy('photoshop:Country'),
    iim('2:101', 'Country/Primary Location Name', 'iim'),
    shown('CountryName'),
  ],
  takenOn: [core('photoshop:DateCreated'), iim('2:55', 'Date Created'), exif('DateTimeOriginal')],
  altText: [core('Iptc4xmpCore:AltTextAccessibility')],
  keywords: [core('dc:subject'), iim('2:25', 'Keywords')],
  digitalSource: [extension('Iptc4xmpExt:DigitalSourceType')],
  expiresOn: [plus('plus:LicenseEndDate'), iim('2:37', 'Expiration Date')],
};

/** How the values of a repeated field become one. */
export const JOINTS: Readonly<Partial<Record<FactName, string>>> = {
  creator: ', ',
  keywords: '; ',
  copyrightNotice: '; ',
};
/** Facts that are calendar days. */
export const DAYS: ReadonlySet<FactName> = new Set(['takenOn', 'expiresOn']);

/** The most bytes that IIM allows in a value (IPTC-NAA 4.2, section 6). */
export const IIM_LIMITS: Readonly<Record<string, number>> = {
  '2:25': 64,
  '2:40': 256,
  '2:80': 32,
  '2:90': 32,
  '2:92': 32,
  '2:95': 32,
  '2:101': 64,
  '2:105': 256,
  '2:110': 32,
  '2:115': 32,
  '2:116': 128,
  '2:120': 2000,
};
