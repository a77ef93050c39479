import { NAME_IN_CAPITALS, namesMaker, printedCredit } from './caption-credit';
import type { Features } from './features';
import { isName } from './names';
import { findRepeats, type Comparable } from './repeats';
import { endsSentence, isParagraph } from './sentences';
import { findDate } from './stamp-date';
import { comparable, wordLength } from './words';

/** For each line of a source the index of the line that it repeats, else null. */
export function repeatedLines(features: readonly Features[]): (number | null)[] {
  const keys = new Set(features.map(({ key }) => key));
  const credited = creditedBehindBar(features);
  const titles = features.map((line, index) => (credited.has(index) ? [] : titlesOfPage(line)));
  const titled = new Set(titles.flat());
  const announced = announcedLines(features);
  const copied = findRepeats(
    features.map((line, index) => {
      const title = titles[index]?.find((one) => keys.has(one));
      return comparableLine(line, title, titled.has(line.key) || announced.has(index));
    }),
  );
  const repeats = copied.map((keeper, index) =>
    isCreditOfAnother(features, copied, index)
      ? null
      : (keeper ?? captionBeside(features, index, credited)),
  );
  return betterKept(features, repeats);
}

/** Of two copies under each other the longer is kept (a caption whose credit no form tells), and the one that is not in capitals. */
function betterKept(
  features: readonly Features[],
  repeats: readonly (number | null)[],
): (number | null)[] {
  const kept = [...repeats];
  features.forEach((line, index) => {
    const above = features[index - 1];
    if (above === undefined || line.words > CAPTION || kept[index] !== index - 1) return;
    const isOpen = kept[index - 1] === null || kept[index - 1] === index;
    const isLonger = line.key.startsWith(`${above.key} `);
    const isClearer = line.key === above.key && above.allCapitals && !line.allCapitals;
    if (!isOpen || !(isLonger || isClearer)) return;
    kept[index] = null;
    kept[index - 1] = index;
  });
  return kept.map((keeper) => (keeper === null ? null : (kept[keeper] ?? keeper)));
}

function comparableLine(line: Features, title: string | undefined, isBetter: boolean): Comparable {
  const { caption, words, sentence, separator, audio, stamps, block } = line;
  // Short sentences may be said twice for effect; labels, marks and audio lines are settled by other means.
  const deliberate = sentence && words < 6 && caption.printed === null;
  const exempt =
    block.picture !== undefined ||
    separator ||
    audio ||
    deliberate ||
    block.list !== null ||
    (line.label !== null && line.rest === '') ||
    (words < 2 && stamps.length === 0);
  const shorter = words <= CAPTION && caption.date !== null ? undated(caption.caption) : null;
  // A display quotation stands beside the sentence that it is taken from, and is no copy of it.
  const said = caption.printed !== null ? caption.caption : line.text;
  const mark = OPENS_QUOTE.test(said) && endsSentence(said) ? '“' : '';
  const shownWords = caption.caption.slice(line.label?.kind === 'caption' ? line.label.length : 0);
  if (caption.printed !== null && wordLength(shownWords) >= LEAST && !line.text.startsWith('©'))
    return { words: mark + comparable(shownWords), shorter, better: true, near: true, exempt };
  const captioned = wordsBeforeMaker(line);
  if (captioned !== null)
    return { words: comparable(captioned), shorter, better: true, near: true, exempt };
  // "© Ana Ruiz" says more than her name.
  const sign = caption.printed !== null && caption.sure ? '©' : '';
  const shown = shownToSome(line);
  if (shown !== null)
    return { words: shown, shorter, better: line.label !== null, near: true, exempt };
  return {
    words: title ?? sign + mark + line.key,
    shorter,
    // The headline by itself is a better copy than the page's title with the site's name.
    better: isBetter,
    near: !sentence || caption.date !== null,
    exempt,
  };
}

/** "The quay at dawn. – Ana Ruiz": headlines have no full stop, and captions a photographer behind it. Null for any other line. */
function wordsBeforeMaker({ text, words }: Features): string | null {
  if (words > CAPTION || words < LEAST) return null;
  const [, caption, name = ''] = /^(.{8,300}?\.)\s+[|–—·-]\s+([^|–—·]{4,40})$/u.exec(text) ?? [];
  return caption !== undefined && isName(name) ? caption : null;
}

/** `"alt": "…"`, `image_1_alt,"…"`, "Alt text: …" */
const ALT =
  /^"?[\w. -]{0,20}\balt\b[\w. -]{0,12}"?\s*[:,=]\s*"?|^"?\w{0,20}_alt\w{0,12}"?\s*[:,=]\s*"?/iu;

/** The words behind a caption's label or field, or in one for those who do not see: mostly the same. Null for any other line. */
function shownToSome({ text, label, rest, words }: Features): string | null {
  const alt = ALT.exec(text.slice(0, 60))?.[0].length ?? 0;
  const isCaption = label?.kind === 'caption';
  if (words < LEAST + 2 || (alt === 0 && !isCaption)) return null;
  return comparable(isCaption ? rest : text.slice(alt));
}

const OPENS_QUOTE = /^[“"«„‘]/u;
/** Words from which a caption can be told from a name. */
const LEAST = 4;

/** The caption above or below that begins with all the words of a line: a copy cut short, as for readers who do not see. */
function captionBeside(
  features: readonly Features[],
  index: number,
  credited: ReadonlySet<number>,
): number | null {
  const line = features[index];
  if (line === undefined || line.words < 3 || line.words > CAPTION || line.caption.printed !== null)
    return null;
  const beside = [index - 1, index + 1, index - 2, index + 2].find((at) => {
    const other = features[at];
    const isQuoted = OPENS_QUOTE.test(other?.text ?? '') === OPENS_QUOTE.test(line.text);
    const isWhole = other?.caption.sure === true || credited.has(at) || isCreditBehind(line, other);
    return isWhole && isQuoted && other?.key.startsWith(`${line.key} `) === true;
  });
  return beside ?? null;
}

/** Amid copy, "The quay at dawn | Ana Ruiz" beside "The quay at dawn" gives the picture's credit, where a page's title names the site. */
function creditedBehindBar(features: readonly Features[]): ReadonlySet<number> {
  const copy = features.findIndex(isParagraph);
  const credited = features.flatMap(({ text }, index) => {
    const [, words = '', name = ''] = /^(.{8,300}?) \| ([^|]{4,40})$/u.exec(text) ?? [];
    const isBeside = [index - 1, index + 1].some((at) => features[at]?.text === words);
    return copy >= 0 && index > copy && isBeside && isName(name) ? [index] : [];
  });
  return new Set(credited);
}

/** "The quay at dawn." beside "The quay at dawn. Ana Ruiz, Northlight": what stands behind the same words is a credit. */
function isCreditBehind({ text, sentence }: Features, other: Features | undefined): boolean {
  if (other === undefined || other.words > CAPTION) return false;
  const rest = other.text.startsWith(text) ? other.text.slice(text.length) : '';
  const behind = rest.replace(/^\s*(?:[|·•–—-]\s*)?/u, '');
  if (NAME_IN_CAPITALS.test(behind) || namesMaker(behind)) return true;
  if (!sentence) return false;
  const credit = printedCredit('caption', other.text, null);
  return credit !== null && other.text.slice(0, credit.from).trim() === text;
}

/** "Ana Ruiz/Northlight" */
const JOINED = /^\p{Lu}[^/\d]{2,40}\/\s?\p{Lu}[^/]{1,40}$/u;

/** A photographer who is credited again, below a caption that no other line repeats, took two pictures. */
function isCreditOfAnother(
  features: readonly Features[],
  copied: readonly (number | null)[],
  index: number,
): boolean {
  const [above, line] = [features[index - 1], features[index]];
  const isCredit =
    (line?.caption.sure === true && line.caption.caption === '') ||
    namesMaker(line?.text ?? '') ||
    JOINED.test(line?.text ?? '');
  return (
    isCredit &&
    above !== undefined &&
    copied[index] !== index - 1 &&
    copied[index - 1] === null &&
    above.words >= 3 &&
    above.words <= CAPTION
  );
}

/**
 * A page's title is its headline with the site's name behind it ("… | Northlight"), and with the writer's at some ("… by Ana Ruiz -
 * Northlight"): the words before them; none for other lines.
 */
function titlesOfPage(line: Features): string[] {
  const { text, words, byline } = line;
  const cut =
    byline === null && words <= 40 && wordsBeforeMaker(line) === null && text.length <= 400
      ? /^(.{8,}?)\s+[|–—·-]\s+([^|–—·]{2,50})$/u.exec(text)
      : null;
  const [, title = '', site = ''] = cut ?? [];
  // "Ana Ruiz | What the river knows": a column's own headline, not a page's title.
  const isCredit = /^(?:image|photo|picture|foto|bild|credit)s?\b/iu.test(site);
  if (title === '' || isCredit || /^by\s/iu.test(site) || wordLength(title) < wordLength(site))
    return [];
  return [title, title.replace(/ by \p{Lu}\S* \p{Lu}[^|]{1,60}$/u, '')].map(comparable);
}

/** A caption's words before its date: what is left where a page shows it again in short. */
function undated(caption: string): string | null {
  const date = findDate(caption);
  return date === null ? null : comparable(caption.slice(0, date.from));
}

/** No caption is longer. */
const CAPTION = 60;
/** No crosshead is longer. */
const CROSSHEAD = 12;

/**
 * Crossheads that a list of contents names before: two or more lines under each other that all stand again, with copy between. Names
 * under each other are writers, whom their bios name again.
 */
function announcedLines(features: readonly Features[]): Set<number> {
  const last = new Map<string, number>();
  features.forEach(({ key }, index) => last.set(key, index));
  const again = features.map(({ key, words, rubbish }, index) => {
    const at = last.get(key) ?? index;
    return at > index && words >= 2 && words <= CROSSHEAD && !rubbish ? at : null;
  });
  const found = new Set<number>();
  again.forEach((at, index) => {
    const next = again[index + 1];
    if (at === null || next == null || next <= at) return;
    const areNames = [at, next].every((one) => features[one]?.byline != null);
    const isCopyBetween = features
      .slice(at + 1, next)
      .some(
        ({ words, sentence, introduces }) => sentence && words >= 12 && introduces.length === 0,
      );
    if (isCopyBetween && !areNames) found.add(at).add(next);
  });
  return found;
}
