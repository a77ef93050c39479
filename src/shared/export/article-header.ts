import type { Element, ElementContent } from 'hast';
import { headlineHtml } from '../elements/headline/headline.html';
import { kickerHtml } from '../elements/kicker/kicker.html';
import { el, onLines, words } from '../elements/markup';
import type { Print } from '../elements/print';
import { safeUrl } from '../elements/safe-url';
import { standfirstHtml } from '../elements/standfirst/standfirst.html';
import type { HouseStyle } from '../house-style/house-style';
import { bylineParts, printStamp } from '../house-style/print-forms';
import type { Published, PublishedContributor } from './published';

/** Kicker, headline, standfirst, byline and stamp, as far as the story has them. */
export function articleHeader(story: Published, houseStyle: HouseStyle, print: Print): Element {
  const parts = [
    kickerHtml.write(story.doc.child(0), print),
    headlineHtml.write(story.doc.child(1), print),
    standfirstHtml.write(story.doc.child(2), print),
    byline(story, houseStyle),
    stamp(story, houseStyle),
  ];
  return el('header', {}, onLines(parts.filter((part) => part !== null)));
}

/** Each writer is a link of his own, or a `span` where he has no page. */
function byline({ contributors }: Published, houseStyle: HouseStyle): Element | null {
  const parts = bylineParts(
    houseStyle,
    contributors.map(({ name }) => name),
  );
  const line = parts.map((part): ElementContent => {
    const contributor = part.name === null ? undefined : contributors[part.name];
    return contributor ? writer(contributor, part.words) : words(part.words);
  });
  return line.length === 0 ? null : el('p', { className: ['byline'] }, line);
}

function writer({ url }: PublishedContributor, name: string): Element {
  const href = safeUrl('author', url);
  return href === null
    ? el('span', {}, [words(name)])
    : el('a', { rel: ['author'], href }, [words(name)]);
}

/** The date and time stand in `time`; the words of the print form around them ("Updated ") do not. */
function stamp(story: Published, houseStyle: HouseStyle): Element | null {
  const printed = printStamp(houseStyle, story);
  if (!printed) return null;
  const form =
    printed.kind === 'updated'
      ? houseStyle.formats.stampUpdated
      : houseStyle.formats.stampPublished;
  const { before, moment, after } = aroundMoment(form, printed.text);
  const parts = [
    words(before),
    el('time', { dateTime: printed.iso }, [words(moment)]),
    words(after),
  ];
  return el(
    'p',
    { className: ['stamp'] },
    parts.filter((part) => part.type !== 'text' || part.value !== ''),
  );
}

function aroundMoment(
  form: string,
  text: string,
): { before: string; moment: string; after: string } {
  const opens = form.indexOf('{');
  const closes = form.lastIndexOf('}');
  const before = opens < 0 ? '' : form.slice(0, opens);
  const after = closes < 0 ? '' : form.slice(closes + 1);
  return { before, moment: text.slice(before.length, text.length - after.length), after };
}
