import type { Problem } from '../../../result/problem';
import { countWords } from '../../../story/count-words';
import type { TextPlace, TextUnit } from '../../text-unit';
import type { Master } from '../master';
import type { TargetFile } from '../target';
import { proveLines, proveSame, proveUnits, unitsOfHtml } from '../wire/prove-wire';
import { readJson } from '../wire/read-json';
import { wireText } from '../wire/wire-article';
import { captionText, wirePictures, wireSounds } from '../wire/wire-media';
import { fileUri, uriOf } from '../wire/wire-record';
import { byOf, plainBody } from './ninjs';
import { ninjsProfile, type Ninjs, type NinjsAssociation } from './ninjs-profile';

/** Reads a ninjs item again and compares every word, link, date, picture, caption and credit with the story. */
export function proveNinjs(files: readonly TargetFile[], master: Master): Problem[] {
  const read = readJson(files, ninjsProfile, 'ninjs 3.1');
  if (!read.ok) return read.error;
  const item = read.value;
  const [, text] = item.bodies;
  return [
    ...proveUnits(withoutBylineLinks(wireText(master, new Set(['stamp']))), unitsOf(item)),
    ...proveLines(plainBody(master), text.value.split('\n\n')),
    ...proveRecord(item, master),
    ...proveAssociations(item.associations ?? [], master),
  ];
}

function unitsOf({ headlines, descriptions, by, bodies: [html] }: Ninjs): TextUnit[] {
  const line = (place: TextPlace, text: string | undefined) =>
    text === undefined ? [] : [{ place, text, links: [] }];
  const headline = (sought: string) => headlines.find(({ role }) => role === sought)?.value;
  return [
    ...line('kicker', headline('kicker')),
    ...line('headline', headline('main')),
    ...line('standfirst', descriptions?.[0]?.value),
    ...line('byline', by),
    ...unitsOfHtml(html.value),
  ];
}

/** The byline is plain words here; its writers and their pages stand apart. */
function withoutBylineLinks(units: readonly TextUnit[]): TextUnit[] {
  return units.map((unit) => (unit.place === 'byline' ? { ...unit, links: [] } : unit));
}

function proveRecord(item: Ninjs, master: Master): Problem[] {
  const { shown, story } = master.story;
  const people = (item.people ?? []).map(({ name, uri }) => ({ name, uri: uri ?? null }));
  const writers = shown.contributors.map(({ name, url }) => ({ name, uri: uriOf(url) }));
  const [html, text] = item.bodies;
  const counts = [[...text.value].length, countWords(text.value, shown.language)];
  const created = shown.updatedAt ?? shown.publishedAt ?? story.modifiedAt;
  return [
    ...proveSame('The list of writers', writers, people, 'byline'),
    ...proveSame('The date of this version', created, item.versionCreated, 'stamp'),
    ...proveSame(
      'The date of publication',
      shown.publishedAt ?? undefined,
      item.contentCreated,
      'stamp',
    ),
    ...proveSame('The embargo', story.embargoUntil ?? undefined, item.embargoedUntil, 'stamp'),
    ...proveSame('The language', shown.language, item.language, 'story'),
    ...proveSame('The count of the body', counts, [html.charCount, html.wordCount], 'story'),
    ...proveSame('The count of the plain body', counts, [text.charCount, text.wordCount], 'story'),
  ];
}

function proveAssociations(seen: readonly NinjsAssociation[], master: Master): Problem[] {
  const pictures = wirePictures(master).map((picture) => ({
    type: 'picture',
    at: fileUri(picture.address),
    caption: captionText(picture),
    alt: picture.alt,
    credit: picture.credit,
    by: byOf(picture.creators, picture.creditLine),
  }));
  const sounds = wireSounds(master).map(({ address, label }) => ({
    type: 'audio',
    at: fileUri(address),
    label,
  }));
  const found = seen.map((association) => {
    const { type, by, headlines, descriptions, renditions } = association;
    const said = (sought: string) => descriptions?.find(({ role }) => role === sought)?.value ?? '';
    const at = renditions[0]?.href ?? renditions[0]?.title;
    return type === 'audio'
      ? { type, at, label: headlines?.[0]?.value ?? '' }
      : {
          type,
          at,
          caption: said('caption'),
          alt: said('altText'),
          credit: said('credit'),
          by: by ?? '',
        };
  });
  const wanted: unknown[] = [...pictures, ...sounds];
  return Array.from({ length: Math.max(wanted.length, found.length) }, (_, at) =>
    proveSame(`Picture or recording ${at + 1}`, wanted[at], found[at], 'picture'),
  ).flat();
}
