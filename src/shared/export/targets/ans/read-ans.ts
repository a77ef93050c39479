import { assertNever } from '../../../result/result';
import type { TextPlace, TextUnit } from '../../text-unit';
import { unitsOfHtml } from '../wire/prove-wire';
import type { Ans, AnsElement, AnsImage, AnsList } from './ans-profile';

/** The places of texts that a subtype names; any other subtype is a kind of a block of the desk's own. */
const SUBTYPES: Readonly<Record<string, TextPlace>> = {
  'audio-pending': 'audioLabel',
  'author-bio': 'authorBio',
  'contributor-call': 'contributorCall',
  'link-card': 'linkCard',
};

/** Everything that an ANS story says, in the order in which a page of it would be read; but for its note. */
export function unitsOfAns({
  label,
  headlines,
  subheadlines,
  promo_items,
  content_elements,
}: Ans): TextUnit[] {
  return [
    ...plain('kicker', label?.basic.text),
    ...plain('headline', headlines.basic),
    ...plain('standfirst', subheadlines?.basic),
    ...(promo_items ? image(promo_items.basic) : []),
    ...content_elements.flatMap(unitsOf),
  ];
}

/** What the editor’s note says. It stands apart from the elements, so its place among them is Arc's to choose. */
export function noteOfAns({ editor_note }: Ans): TextUnit[] {
  return editor_note === undefined ? [] : line('editorsNote', editor_note);
}

function unitsOf(element: AnsElement): TextUnit[] {
  switch (element.type) {
    case 'text':
      return line(
        element.subtype === undefined ? 'paragraph' : (SUBTYPES[element.subtype] ?? 'deskBlock'),
        element.content,
      );
    case 'header':
      return line(element.subtype === undefined ? 'crosshead' : 'footHeading', element.content);
    case 'list':
      return points(element);
    case 'quote':
      return [
        ...element.content_elements.flatMap(({ content }) =>
          line(element.subtype === 'pullquote' ? 'pullQuote' : 'quotation', content),
        ),
        ...(element.citation ? line('attribution', element.citation.content) : []),
      ];
    case 'image':
      return image(element);
    case 'audio':
      return [
        ...plain('audioLabel', element.headlines?.basic),
        ...plain('audioFile', element.streams?.[0]?.url ?? element.source_url),
      ];
    case 'divider':
      return [];
    case 'interstitial_link':
      return line('linkCard', element.content).map((card) => ({
        ...card,
        links: [{ href: element.url, words: card.text.trim() }],
      }));
    case 'correction':
      return line('correction', element.text);
    default:
      return assertNever(element);
  }
}

function points({ items }: AnsList): TextUnit[] {
  return items.flatMap((item) =>
    item.type === 'list' ? points(item) : line('listItem', item.content),
  );
}

function image({ url, alt_text, caption, vanity_credits }: AnsImage): TextUnit[] {
  return [
    ...plain('picture', url),
    ...plain('altText', alt_text),
    ...(caption === undefined ? [] : line('caption', caption)),
    ...(vanity_credits?.by ?? []).flatMap(({ name }) => plain('creditLine', name)),
  ];
}

function plain(place: TextPlace, text: string | undefined): TextUnit[] {
  return text === undefined ? [] : [{ place, text, links: [] }];
}

/** HTML of one line as one unit. */
function line(place: TextPlace, html: string): TextUnit[] {
  return unitsOfHtml(html).map((unit) => ({ ...unit, place }));
}
