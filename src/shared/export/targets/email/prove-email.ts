import type { Element, Root } from 'hast';
import { attributeOf, textIn } from '../../../elements/markup';
import type { Problem } from '../../../result/problem';
import { allOf, firstOf, parsePage } from '../../parse-page';
import { NOT_PLAIN } from '../../plain-text';
import { textOf } from '../../published-text';
import { seenText } from '../../seen-text';
import { unfaithful } from '../../unfaithful';
import { textOfFile } from '../json-file';
import { linesOf, type Master } from '../master';
import { proveUnits } from '../prove-units';
import { spaced } from '../prove-words';
import type { TargetFile } from '../target';
import { MAIL_LAW } from './mail-law';
import { MAIL_WIDTH } from './mail-styles';

/** What mail clients drop or refuse, whatever it holds. */
const FORBIDDEN = new Set(['style', 'script', 'link', 'figure', 'aside', 'audio', 'section']);

/** Proves both parts of a mail: every word, link and picture of the one, every word of the other. */
export function proveEmail(files: readonly TargetFile[], master: Master): Problem[] {
  const { root } = parsePage(textOfFile(files, '.email.html'));
  const body = firstOf(root, ({ tagName }) => tagName === 'body');
  if (!body) throw new Error('A parsed page always has a body');
  const fault = faultIn(root) ?? preheaderFault(body, master);
  if (fault !== null) return [unfaithful(fault, 'email')];
  const column = firstOf(body, ({ tagName }) => tagName === 'table') ?? body;
  const problems = proveUnits(seenText(column, MAIL_LAW), master, ['audioFile']);
  return problems.length > 0 ? problems : plainProblems(textOfFile(files, '.email.txt'), master);
}

/** The rules of the form: what clients drop is not there, and every picture says how wide it is. */
function faultIn(root: Root): string | null {
  const forbidden = firstOf(
    root,
    (element) => FORBIDDEN.has(element.tagName) || element.properties['srcSet'] !== undefined,
  );
  if (forbidden) return `Mail clients drop ${forbidden.tagName} as it stands.`;
  const loose = allOf(root, ({ tagName }) => tagName === 'img').find(
    (img) =>
      !(Number(attributeOf(img, 'width')) <= MAIL_WIDTH) || img.properties['alt'] === undefined,
  );
  return loose ? 'A picture has no width of its own, or no alt text.' : null;
}

/** The inbox shows the standfirst, once and nothing else. */
function preheaderFault(body: Element, master: Master): string | null {
  const { standfirst } = linesOf(master);
  const hidden = firstOf(body, (element) => attributeOf(element, 'className') === 'preheader');
  const [seen, wanted] = [hidden, standfirst].map((line) => (line ? textIn(line) : ''));
  return seen === wanted ? null : 'The inbox would show another standfirst.';
}

/** The plain part says the same lines in the same order, with nothing between them but bullets. */
function plainProblems(plain: string, { story }: Master): Problem[] {
  let rest = spaced(plain);
  for (const { place, text } of textOf(story)) {
    const line = spaced(text);
    if (NOT_PLAIN.has(place) || line === '') continue;
    if (place === 'listItem' && rest.startsWith('• ')) rest = rest.slice(2);
    if (!rest.startsWith(line))
      return [unfaithful('The plain part differs from the story.', place)];
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '' ? [] : [unfaithful('The plain part says what the story does not.', 'story')];
}
