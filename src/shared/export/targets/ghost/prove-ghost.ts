import type { Element } from 'hast';
import type { Problem } from '../../../result/problem';
import { parseMarkup } from '../parse-markup';
import { seenText } from '../../seen-text';
import { unit, type TextPlace, type TextUnit } from '../../text-unit';
import { unfaithful } from '../../unfaithful';
import { readJson, textOfFile } from '../json-file';
import { linesOf, type Master } from '../master';
import { proveUnits } from '../prove-units';
import type { TargetFile } from '../target';
import { GHOST_LAW } from './ghost-law';
import { ghostRecord, inUtc, type GhostPost } from './ghost-record';

/** Ghost prints the writers' names and the day itself, by its theme; they are compared as facts. */
const FROM_THEME: readonly TextPlace[] = ['byline', 'stamp'];

const OPENING: readonly TextPlace[] = ['kicker', 'headline', 'standfirst'];

/** Proves the post's HTML and its fields together: between them they hold every word of the story, in order. */
export function proveGhost(files: readonly TargetFile[], master: Master): Problem[] {
  const html = textOfFile(files, '.ghost.html');
  const post = readJson(textOfFile(files, '.ghost.json'), ghostRecord)?.posts[0];
  if (!post || post.html !== html)
    return [unfaithful('The post is not in the form that Ghost takes.', 'ghost')];
  const body = parseMarkup(html);
  if (!cardsClose(body)) return [unfaithful('A card of HTML does not end.', 'ghost')];
  const units = proveUnits(unitsOf(seenText(body, GHOST_LAW), post, master), master, FROM_THEME);
  return units.length > 0 ? units : factProblems(post, master);
}

/** The fields' words before those of the HTML, which opens with what the fields could not take. */
function unitsOf(seen: readonly TextUnit[], post: GhostPost, master: Master): TextUnit[] {
  const body = seen.findIndex(({ place }) => !OPENING.includes(place));
  const opening = body < 0 ? seen : seen.slice(0, body);
  const inField: Partial<Record<TextPlace, string | null>> = {
    kicker: linesOf(master).kicker ? (post.tags[0]?.name ?? null) : null,
    headline: post.title,
    standfirst: post.custom_excerpt,
  };
  const header = OPENING.flatMap((place) => {
    const field = inField[place] ?? null;
    const own = opening.filter((each) => each.place === place);
    return own.length > 0 || field === null ? own : [unit(place, field)];
  });
  return [...header, ...(body < 0 ? [] : seen.slice(body))];
}

function cardsClose(body: Element): boolean {
  const comments = body.children.flatMap((node) => (node.type === 'comment' ? [node.value] : []));
  return (
    comments.every((value, at) => value === `kg-card-${at % 2 === 0 ? 'begin' : 'end'}: html`) &&
    comments.length % 2 === 0
  );
}

function factProblems(post: GhostPost, { story: { shown }, facts }: Master): Problem[] {
  const same: readonly (readonly [TextPlace, unknown, unknown])[] = [
    ['byline', post.authors.map(({ name }) => name), shown.contributors.map(({ name }) => name)],
    ['stamp', post.published_at, inUtc(shown.publishedAt)],
    ['headline', facts.headline.startsWith(post.title.replace(/…$/u, '')), true],
  ];
  return same
    .filter(([, seen, wanted]) => JSON.stringify(seen) !== JSON.stringify(wanted))
    .map(([where]) => unfaithful(`The post’s fields for ${where} are not the story’s.`, where));
}
