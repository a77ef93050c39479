import type { Problem } from '../../../result/problem';
import { textOf } from '../../published-text';
import type { TextPlace, TextUnit } from '../../text-unit';
import type { Master } from '../master';
import type { TargetFile } from '../target';
import { proveSame, proveUnits } from '../wire/prove-wire';
import { readJson } from '../wire/read-json';
import { withAddresses } from '../wire/wire-article';
import { wirePictures } from '../wire/wire-media';
import { fileUri, versionCreated } from '../wire/wire-record';
import { creditsOf } from './ans-elements';
import { ansProfile, type Ans, type AnsElement, type AnsImage } from './ans-profile';
import { noteOfAns, unitsOfAns } from './read-ans';

/** Byline and stamp are names and dates here; Arc's player has a download of its own. */
const ELSEWHERE = new Set<TextPlace>(['byline', 'stamp', 'audioDownload']);

/** Reads an ANS story again and compares every word, link, picture, caption, credit and date with the story. */
export function proveAns(files: readonly TargetFile[], master: Master): Problem[] {
  const read = readJson(files, ansProfile, 'ANS');
  if (!read.ok) return read.error;
  const wanted = textOf(master.story)
    .filter(({ place }) => !ELSEWHERE.has(place))
    .map((unit) => withAddresses(unit, master))
    .map((unit) => (unit.place === 'audioFile' ? { ...unit, text: fileUri(unit.text) } : unit));
  const isNote = ({ place }: TextUnit) => place === 'editorsNote';
  return [
    ...proveUnits(
      wanted.filter((unit) => !isNote(unit)),
      unitsOfAns(read.value),
    ),
    ...proveUnits(wanted.filter(isNote), noteOfAns(read.value)),
    ...proveRecord(read.value, master),
    ...proveForm(read.value, master),
  ];
}

function proveRecord(seen: Ans, master: Master): Problem[] {
  const { shown, story } = master.story;
  const writers = shown.contributors.map(({ name, url }) => ({ name, url }));
  const found = (seen.credits?.by ?? []).map(({ name, url = '' }) => ({ name, url }));
  const credits = wirePictures(master).map((picture) => namesIn(creditsOf(picture)));
  const display = shown.updatedAt ?? shown.publishedAt ?? undefined;
  return [
    ...proveSame('The list of writers', writers, found, 'byline'),
    ...proveSame(
      'The date of publication',
      shown.publishedAt ?? undefined,
      seen.publish_date,
      'stamp',
    ),
    ...proveSame('The date shown', display, seen.display_date, 'stamp'),
    ...proveSame(
      'The date of the last change',
      versionCreated(master),
      seen.last_updated_date,
      'stamp',
    ),
    ...proveSame('The story’s id', story.id, seen.source.source_id, 'story'),
    ...proveSame('The language', shown.language, seen.language, 'story'),
    ...proveSame('The list of credits', credits, imagesOf(seen).map(creditsIn), 'creditLine'),
  ];
}

function imagesOf({ promo_items, content_elements }: Ans): AnsImage[] {
  return [
    ...(promo_items ? [promo_items.basic] : []),
    ...content_elements.filter((element) => element.type === 'image'),
  ].filter(({ url }) => url !== undefined);
}

function creditsIn({ credits }: AnsImage): string[] {
  return namesIn(credits ?? null);
}

function namesIn(credits: { readonly by: readonly { readonly name: string }[] } | null): string[] {
  return (credits?.by ?? []).map(({ name }) => name);
}

/** What has no words of its own and can be lost all the same: dividers, and how a list counts. */
function proveForm({ content_elements }: Ans, { parts }: Master): Problem[] {
  const breaks = parts.filter(({ kind }) => kind === 'sectionBreak').length;
  const lists = parts.flatMap(({ kind, element: { tagName, properties } }) =>
    kind === 'list' ? [tagName === 'ol' ? Number(properties['start'] ?? 1) : 'unordered'] : [],
  );
  return [
    ...proveSame('The count of section breaks', breaks, dividersIn(content_elements), 'story'),
    ...proveSame('How the lists count', lists, content_elements.flatMap(countOf), 'listItem'),
  ];
}

function dividersIn(elements: readonly AnsElement[]): number {
  return elements.filter(({ type }) => type === 'divider').length;
}

function countOf(element: AnsElement): (number | string)[] {
  if (element.type !== 'list') return [];
  return [
    element.list_type === 'ordered' ? (element.additional_properties?.start ?? 1) : 'unordered',
  ];
}
