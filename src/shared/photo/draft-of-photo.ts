import type { PhotoFacts } from '../elements/photo/photo-facts';
import type { HouseStyle } from '../house-style/house-style';
import { findDate } from '../import/stamp-date';
import type { MediaRecord } from '../story/story';
import type { Template } from '../templates/template';
import { partsOf } from '../templates/wordings';
import { isoDay, readFiledCaption, type FiledCaption } from './filed-caption';
import { placeOf, whatSlotOf, type PhotoDraft } from './photo-draft';

/**
 * The draft that a picture's facts make (`photoFactsOf`): the caption as filed without what the house's form
 * adds to it (place, day, credit), under the house style's first caption template, in the wording for
 * the story's language. Where place or day stand so within the caption that they cannot be taken out, or
 * differ from the facts, it stands as it is and no template is taken: nothing is said twice, no word is lost.
 */
export function draftOf(media: MediaRecord, style: HouseStyle, language: string): PhotoDraft {
  const facts = media.facts ?? {};
  const filed = readFiledCaption(facts.caption ?? '', style.agencies);
  const template = style.templates.find(({ kind }) => kind === 'photoCaption');
  const what = whatAlone(filed, facts);
  const inTemplate = template !== undefined && what !== null;
  return {
    media,
    templateId: inTemplate ? template.id : null,
    what: inTemplate ? `${what}${endMark(filed, template, language)}` : asItStands(filed, facts),
    creditLine: facts.creditLine ?? facts.creator ?? '',
    altText: facts.altText ?? '',
    decorative: false,
    role: 'inline',
    crop: null,
    focus: null,
  };
}

/** What the picture shows, without place, day and final full stop; null where these cannot be parted from it. */
function whatAlone(filed: FiledCaption, facts: PhotoFacts): string | null {
  if (filed.text === '') return '';
  const saysDay = filed.beforeDate !== filed.text;
  if ((saysDay && filed.date !== facts.takenOn) || isElsewhere(filed, facts)) return null;
  const what = withoutPlace(withoutStop(filed.beforeDate), facts);
  const day = findDate(what);
  const isSaid =
    (day !== null && isoDay(day) === facts.takenOn) ||
    placeNames(facts).some((name) => new RegExp(`(?<!\\p{L})${escaped(name)}$`, 'u').test(what)) ||
    (/, /u.test(placeOf(facts)) && what.includes(placeOf(facts)));
  return isSaid || what === '' ? null : what;
}

function asItStands(filed: FiledCaption, facts: PhotoFacts): string {
  return isElsewhere(filed, facts) ? `${filed.opening}${filed.text}` : filed.text;
}

/** The place that the caption names is another than the facts'. */
function isElsewhere({ city, country }: FiledCaption, facts: PhotoFacts): boolean {
  const own = [city, country].filter((name) => name !== '').map(fold);
  const theirs = placeNames(facts).map(fold);
  return own.length > 0 && theirs.length > 0 && !own.some((name) => theirs.includes(name));
}

/** "Delegates meet in Moscow, capital of Russia" without the names that the template adds, from the last to the first. */
function withoutPlace(text: string, facts: PhotoFacts): string {
  // Not "near": the template says "in". A region stands in no template, so that it is never taken out.
  const joint = '(?:,? (?:the )?capital(?: city)? of|,| in| at)';
  return [facts.country, facts.city]
    .filter((name) => name !== undefined)
    .reduce(
      (rest, name) => rest.replace(new RegExp(`${joint} (?:the )?${escaped(name)},?$`, 'u'), ''),
      text,
    )
    .trim();
}

/** From large to small, as they stand at the end of a caption read backwards. */
function placeNames({ country, region, city }: PhotoFacts): string[] {
  return [country, region, city].filter((name) => name !== undefined);
}

/** A full stop that ends the sentence, not one that belongs to "U.S." or "Inc." */
function withoutStop(text: string): string {
  return text.replace(/(?<!(?<!\p{L})(?:\p{Lu}|Inc|Ltd|Co|Corp|Jr|Sr|St|Dr|No))\.$/u, '').trimEnd();
}

/** The caption's own full stop where the template says nothing after what the picture shows. */
function endMark({ text }: FiledCaption, template: Template, language: string): string {
  const parts = partsOf(template, { language });
  const last = parts.at(-1);
  const endsWithWhat = last?.kind === 'slot' && last.name === whatSlotOf(template);
  return endsWithWhat && withoutStop(text) !== text ? '.' : '';
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
