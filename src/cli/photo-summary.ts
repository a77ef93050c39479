import type { FactName } from '@shared/elements/photo/photo-facts';
import type { HouseStyle } from '@shared/house-style/house-style';
import { captionOf, creditAsItRuns, type PhotoDraft } from '@shared/photo/photo-draft';
import type { PhotoRead, ReadFact } from '@shared/photo/photo-read';
import type { MediaRecord } from '@shared/story/story';
import { table } from './terminal';

/** A picture's file as the command line names it. Sizes in pixels and bytes. */
export interface PhotoFile {
  readonly name: string;
  readonly type: Exclude<MediaRecord['type'], 'audio/mpeg'> | 'TIFF' | 'HEIC';
  /** Upright; null until the desk has converted the file. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly bytes: number;
  readonly converted: boolean;
}

/** Caption and credit as a story without anything else would print them. */
export interface PhotoRuns {
  readonly caption: string;
  readonly credit: string;
}

const LABELS: Readonly<Record<FactName, string>> = {
  caption: 'Caption',
  headline: 'Headline',
  creator: 'Taken by',
  creditLine: 'Credit',
  source: 'Source',
  copyrightNotice: 'Copyright',
  usageTerms: 'Terms of use',
  rightsUrl: 'Rights, address',
  licensor: 'Licensor',
  licensorUrl: 'Licensor, address',
  location: 'Location',
  city: 'City',
  region: 'Region',
  country: 'Country',
  takenOn: 'Taken on',
  altText: 'Alt text',
  keywords: 'Keywords',
  digitalSource: 'Digital source',
  use: 'May be used',
  expiresOn: 'Until',
};

/** The caption that the draft makes in the house's form; a slot for which nothing is known is named in brackets. */
export function runsAs(draft: PhotoDraft, style: HouseStyle): PhotoRuns {
  const nobody = { contributors: [], section: '', series: '', publishedAt: null, updatedAt: null };
  const caption = captionOf(draft, { ...nobody, language: style.language }, style);
  const words = caption.children.map((child) =>
    child.type.name === 'slot' && child.content.size === 0
      ? `[${String(child.attrs['label'])}]`
      : child.textContent,
  );
  return { caption: words.join(''), credit: creditAsItRuns(draft, style) };
}

/** Every fact with the field that it stands in, the fields that lost beneath it, and how the photo will run. */
export function photoSummary(file: PhotoFile, read: PhotoRead, runs: PhotoRuns): string {
  const rows = read.facts.flatMap((fact): [string, string][] => [
    [LABELS[fact.name], withSource(fact)],
    ...read.others
      .filter(({ name }) => name === fact.name)
      .map((other): [string, string] => ['  not taken', withSource(other)]),
  ]);
  const alone = read.others.filter(({ name }) => !read.facts.some((fact) => fact.name === name));
  const place = read.gps === null ? [] : [['Place of the camera', KEPT] as const];
  return [
    `${fileLine(file)}\n`,
    table([
      ...rows,
      ...alone.map((other): [string, string] => [
        `${LABELS[other.name]}, not taken`,
        withSource(other),
      ]),
      ...place,
      ...(rows.length + alone.length + place.length === 0 ? [['Data', 'none'] as const] : []),
    ]),
    table([
      ['Caption as it will run', runs.caption],
      ['Credit as it will run', runs.credit === '' ? 'none' : runs.credit],
    ]),
  ].join('\n');
}

const KEPT = 'present: kept at the desk, never exported';

function fileLine({ name, type, size, bytes }: PhotoFile): string {
  const what = size === null ? `${type}, which the desk converts to JPEG when it is added` : type;
  const pixels = size === null ? '' : `, ${size.width} × ${size.height} pixels`;
  return `${name}: ${what}${pixels}, ${bytes} bytes`;
}

function withSource({ value, standard, field }: ReadFact): string {
  return `${value.replace(/\s+/gu, ' ')}  (${standard}: ${field})`;
}
