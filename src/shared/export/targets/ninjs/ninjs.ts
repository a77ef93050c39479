import { textIn } from '../../../elements/markup';
import { countWords } from '../../../story/count-words';
import { slugOf } from '../../file-names';
import type { TextPlace, TextUnit } from '../../text-unit';
import { writeHtml } from '../../write-html';
import { linesOf, type Master } from '../master';
import { onWire, wireParts, wireText } from '../wire/wire-article';
import {
  captionText,
  wirePictures,
  wireSounds,
  type WirePicture,
  type WireSound,
} from '../wire/wire-media';
import { mediaUri, said, storyUri, uriOf, versionCreated, versionOf } from '../wire/wire-record';
import { NINJS_SCHEMA, OPINION } from './ninjs-profile';

/** What stands in fields of its own and not in the body. */
const FIELDS = new Set<TextPlace>(['kicker', 'headline', 'standfirst', 'byline', 'stamp']);

/** What the plain body leaves out besides: it has no pictures and no player. */
const NOT_PLAIN = new Set<TextPlace>([
  ...FIELDS,
  'picture',
  'altText',
  'audioLabel',
  'audioFile',
  'audioDownload',
]);

/** A story as ninjs 3.1 (IPTC), by the mapping of the desk; `edNote` stays empty: it would be for editors. */
export function ninjsOf(master: Master): unknown {
  const { facts } = master;
  const { story, shown, houseStyle } = master.story;
  const { kicker, headline, standfirst, byline } = linesOf(master);
  return said({
    uri: storyUri(master),
    type: 'text',
    representationType: 'full',
    version: String(versionOf(master)),
    versionCreated: versionCreated(master),
    contentCreated: shown.publishedAt,
    embargoedUntil: story.embargoUntil,
    pubStatus: 'usable',
    language: shown.language,
    standard: { name: 'ninjs', version: '3.1', schema: NINJS_SCHEMA },
    slugline: slugOf(story),
    by: byline ? textIn(byline) : '',
    headlines: [...plain('main', headline), ...plain('kicker', kicker)],
    descriptions: plain('summary', standfirst),
    bodies: bodiesOf(master),
    people: shown.contributors.map(({ name, url }) =>
      said({ name, rel: 'author', uri: uriOf(url) }),
    ),
    infoSources: houseStyle.publication.name.trim() === '' ? [] : [providerOf(master)],
    subjects: [
      ...(shown.section === '' ? [] : [{ name: shown.section, rel: 'section' }]),
      ...shown.tags.map((name) => ({ name, rel: 'tag' })),
    ],
    genres: [{ name: 'Opinion', uri: OPINION }],
    renditions: pageOf(facts.canonical),
    associations: [
      ...wirePictures(master).map((picture, at) => pictureOf(picture, at + 1, master)),
      ...wireSounds(master).map((sound, at) => soundOf(sound, at + 1, master)),
    ],
  });
}

function plain(role: string, line: Parameters<typeof textIn>[0] | null) {
  return line === null ? [] : [{ role, contentType: 'text/plain', value: textIn(line) }];
}

function bodiesOf(master: Master) {
  const html = writeHtml({
    type: 'root',
    children: onWire(wireParts(master).map(({ element }) => element)),
  });
  const text = linesIn(plainBody(master)).join('\n\n');
  const counts = {
    charCount: [...text].length,
    wordCount: countWords(text, master.story.shown.language),
  };
  return [
    { role: 'html5', contentType: 'text/html', ...counts, value: html },
    { role: 'text', contentType: 'text/plain', ...counts, value: text },
  ];
}

/** What the plain body says, a paragraph a line. */
export function plainBody(master: Master): TextUnit[] {
  return wireText(master, NOT_PLAIN);
}

/** A blank line parts the paragraphs, so a paragraph's own line breaks, which no reader sees, become spaces. */
function linesIn(units: readonly TextUnit[]): string[] {
  return units.map(({ text }) => text.replace(/[\t\n ]*\n[\t\n ]*/gu, ' '));
}

function providerOf({ story: { houseStyle } }: Master) {
  const { name, url } = houseStyle.publication;
  return said({ name, role: 'provider', uri: uriOf(url) });
}

function pageOf(canonical: string | null) {
  const href = canonical === null ? null : uriOf(canonical);
  return href === null ? [] : [{ name: 'web', href, contentType: 'text/html' }];
}

function pictureOf(picture: WirePicture, at: number, master: Master) {
  const { creators, creditLine, rightsUri, digitalSource, alt } = picture;
  return said({
    name: `picture-${at}`,
    uri: mediaUri(master, 'picture', at),
    type: 'picture',
    by: byOf(creators, creditLine),
    descriptions: [
      ...described('caption', captionText(picture)),
      ...described('altText', alt),
      ...described('credit', picture.credit),
    ],
    people: creators.map((name) => ({ name, rel: 'photographer' })),
    copyrightNotice: picture.copyrightNotice,
    usageTerms: picture.usageTerms,
    rightsInfo: rightsUri === null ? undefined : { linkedRights: rightsUri },
    digitalSourceType: digitalSource === null ? undefined : { uri: digitalSource },
    renditions: [rendition(picture.address, picture.file)],
  });
}

/** Who made it and who sends it, as agencies write it: "Ines Okafor/Northlight". */
export function byOf(creators: readonly string[], creditLine: string): string {
  const made = creators.join(', ');
  if (made === '' || creditLine.includes(made)) return creditLine;
  return creditLine === '' ? made : `${made}/${creditLine}`;
}

function described(role: string, value: string) {
  return value === '' ? [] : [{ role, contentType: 'text/plain', value }];
}

function soundOf({ address, type, bytes, label }: WireSound, at: number, master: Master) {
  return said({
    name: `audio-${at}`,
    uri: mediaUri(master, 'audio', at),
    type: 'audio',
    headlines: label === '' ? [] : [{ role: 'main', contentType: 'text/plain', value: label }],
    renditions: [{ ...rendition(address, { type, width: 0, height: 0 }), sizeInBytes: bytes }],
  });
}

/** An address must be a whole one here; a file beside the story is named by its title. */
function rendition(
  address: string,
  { type, width, height }: { type: string; width: number; height: number },
) {
  const href = uriOf(address);
  return said({
    name: 'main',
    ...(href === null ? { title: address } : { href }),
    contentType: type,
    width: width > 0 ? width : undefined,
    height: height > 0 ? height : undefined,
  });
}
