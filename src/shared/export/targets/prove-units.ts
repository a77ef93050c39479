import type { Problem } from '../../result/problem';
import type { MediaFile } from '../../elements/print';
import { textOf } from '../published-text';
import type { TextPlace, TextUnit } from '../text-unit';
import { unfaithful } from '../unfaithful';
import type { Master } from './master';
import { proveWords, spaced } from './prove-words';

/** What counts by its address or stands in an attribute: it is compared apart from the words. */
const MEDIA: readonly TextPlace[] = ['picture', 'altText', 'audioFile'];

/**
 * Compares what was read in a form with the story: every word in order, then where it stands and what it links to,
 * then every picture with its alt text and every recording. `without` names the places that the form leaves out.
 */
export function proveUnits(
  seen: readonly TextUnit[],
  master: Pick<Master, 'story' | 'facts'>,
  without: readonly TextPlace[] = [],
): Problem[] {
  const isMedia = ({ place }: TextUnit) => MEDIA.includes(place);
  const lines = seen.filter((unit) => !isMedia(unit) && spaced(unit.text) !== '');
  const words = proveWords(
    lines.map(({ text }) => text),
    master,
    new Set([...without, ...MEDIA]),
  );
  if (words.length > 0) return words;
  const wanted = textOf(master.story).filter(({ place }) => !without.includes(place));
  const wantedLines = wanted
    .filter((unit) => !isMedia(unit))
    .map((unit) => (unit.place === 'audioDownload' ? atHome(unit, master) : unit));
  const problem =
    wantedLines.map((want, at) => lineProblem(want, lines[at])).find((each) => each !== null) ??
    mediaProblem(
      wanted.filter(isMedia).map((unit) => addressed(unit, master)),
      seen.filter(isMedia).filter(({ text }) => text !== ''),
    );
  return problem === null ? [] : [problem];
}

function lineProblem({ place, text, links }: TextUnit, seen: TextUnit | undefined): Problem | null {
  if (seen?.place !== place)
    return unfaithful(
      `It has “${excerpt(text)}” as ${String(seen?.place)}; in the story it is ${place}.`,
      place,
    );
  return linksOf(links) === linksOf(seen.links)
    ? null
    : unfaithful(`The links in ${place} “${excerpt(text)}” are not the story’s.`, place);
}

function linksOf(links: TextUnit['links']): string {
  return JSON.stringify(links.map(({ href, words }) => [href, spaced(words)]));
}

function mediaProblem(wanted: readonly TextUnit[], seen: readonly TextUnit[]): Problem | null {
  for (let at = 0; at < Math.max(wanted.length, seen.length); at += 1) {
    const want = wanted[at];
    const see = seen[at];
    if (want?.place !== see?.place || want?.text !== see?.text)
      return unfaithful(
        `It has the ${see?.place ?? 'medium'} “${excerpt(see?.text ?? '')}” where the story has “${excerpt(want?.text ?? '')}”.`,
        want?.place ?? see?.place ?? 'picture',
      );
  }
  return null;
}

/** A picture is named by one address, without the widths that the page offers beside it. */
function addressed(unit: TextUnit, { facts }: Pick<Master, 'facts'>): TextUnit {
  if (unit.place === 'altText') return unit;
  return { ...unit, text: addressIn(facts, unit.text.split(' ')[0] ?? '') };
}

/** The recording has one address, to hear and to keep. */
function atHome(unit: TextUnit, { facts }: Pick<Master, 'facts'>): TextUnit {
  const links = unit.links.map(({ href, words }) => ({ href: addressIn(facts, href), words }));
  return { ...unit, links };
}

/** The address of a media file, of which the page knows the path beside it. */
export function addressIn({ addressOf }: Master['facts'], src: string): string {
  const file: MediaFile = { src, type: '', width: 0, height: 0 };
  return addressOf(file);
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}
