import { PHOTO_USES, type FactName, type PhotoUse } from '@shared/elements/photo/photo-facts';

/** Facts as the desk calls them. */
export const FACT_LABELS: Readonly<Record<FactName, string>> = {
  caption: 'Caption',
  headline: 'Headline',
  creator: 'Photographer',
  creditLine: 'Agency',
  source: 'Source',
  copyrightNotice: 'Copyright notice',
  usageTerms: 'Usage terms',
  rightsUrl: 'Address of the terms',
  licensor: 'Licensor',
  licensorUrl: 'Address of the licensor',
  location: 'Location',
  city: 'City',
  region: 'Region',
  country: 'Country',
  takenOn: 'Date taken',
  altText: 'Alt text',
  keywords: 'Keywords',
  digitalSource: 'How it was made',
  use: 'Use',
  expiresOn: 'May run until',
};

/** Uses as the desk calls them. */
export const USE_LABELS: Readonly<Record<PhotoUse, string>> = {
  unrestricted: 'No restriction',
  editorial: 'Editorial only',
  once: 'Once',
  ask: 'Ask first',
};

/** Whether a fact is one of the uses that the desk knows. */
export function isUse(value: string): value is PhotoUse {
  return PHOTO_USES.some((use) => use === value);
}

/** "5,472 × 3,648, 7.1 MB"; without the size where it is not known. */
export function fileWords(file: {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}): string {
  const { width, height, bytes } = file;
  const sides = width > 0 && height > 0 ? [`${figure(width)} × ${figure(height)}`] : [];
  return [...sides, sizeWords(bytes)].join(', ');
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}

/** A whole number as the desk prints it: "4,925". */
export function figure(value: number): string {
  return value.toLocaleString('en-GB');
}

/** Whether a credit names an agency of the house's list, alone or after the photographer: "Ines Okafor/Northlight". */
export function isListed(credit: string, agencies: readonly string[]): boolean {
  const listed = new Set(agencies.map((agency) => agency.trim().toLowerCase()));
  return [credit, ...credit.split('/')].some((name) => listed.has(name.trim().toLowerCase()));
}

/** A fact's value as the desk reads it. */
export function factWords(name: FactName, value: string): string {
  if (name === 'use') return isUse(value) ? USE_LABELS[value] : value;
  return name === 'takenOn' || name === 'expiresOn' ? dayWords(value) : value;
}

/** A calendar day as the desk reads it: "21 March 2026"; anything else as it stands. */
export function dayWords(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return day;
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? day : DAYS.format(moment);
}

const DAYS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
