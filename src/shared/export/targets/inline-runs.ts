import type { Element, ElementContent } from 'hast';
import { attributeOf } from '../../elements/markup';

/** A mark of the copy, by the tag that the page gives it. */
export type InlineMark = 'strong' | 'em' | 's' | 'sup' | 'sub';

/** Words that share their marks, their link and their language. */
export interface InlineRun {
  readonly text: string;
  readonly marks: readonly InlineMark[];
  /** The link's address; null outside links. */
  readonly href: string | null;
  /** The passage's language tag; null where it is the story's. */
  readonly lang: string | null;
}

const MARKS: Readonly<Record<string, InlineMark>> = {
  strong: 'strong',
  em: 'em',
  cite: 'em',
  s: 's',
  sup: 'sup',
  sub: 'sub',
};

/** Words without any form. */
export function plainRun(text: string): InlineRun {
  return { text, marks: [], href: null, lang: null };
}

/** The words of a stretch of the page in order, each with all that stands around it; blocks are read through. */
export function runsOf(
  children: readonly ElementContent[],
  outer: InlineRun = plainRun(''),
): InlineRun[] {
  return children.flatMap((child): InlineRun[] => {
    if (child.type === 'text') return child.value === '' ? [] : [{ ...outer, text: child.value }];
    return child.type === 'element' ? runsOf(child.children, within(child, outer)) : [];
  });
}

function within(element: Element, outer: InlineRun): InlineRun {
  const mark = MARKS[element.tagName];
  const lang = element.tagName === 'span' ? attributeOf(element, 'lang') : null;
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : null;
  return {
    text: '',
    marks: mark === undefined || outer.marks.includes(mark) ? outer.marks : [...outer.marks, mark],
    href: href ?? outer.href,
    lang: lang ?? outer.lang,
  };
}

/** The first sign of two stretches that differs. */
export interface FormDifference {
  readonly what: 'words' | 'link' | 'language' | 'marks';
  /** The wanted words from there on, a line's length of them. */
  readonly words: string;
  /** In a link, the address that was wanted. */
  readonly href: string | null;
}

/**
 * Compares two stretches sign by sign: what it says, its link, its language, its marks. Spaces are left out: no
 * reader sees whether one is bold. Null: they are the same.
 */
export function formDifference(
  wanted: readonly InlineRun[],
  seen: readonly InlineRun[],
): FormDifference | null {
  const want = signsOf(wanted);
  const see = signsOf(seen);
  for (let at = 0; at < Math.max(want.length, see.length); at += 1) {
    const what = differing(want[at], see[at]);
    if (what === null) continue;
    const from = want.slice(at, at + 60);
    return { what, words: from.map(({ text }) => text).join(''), href: want[at]?.href ?? null };
  }
  return null;
}

function signsOf(runs: readonly InlineRun[]): InlineRun[] {
  return runs.flatMap((run) =>
    [...run.text].flatMap((text) => (text.trim() === '' ? [] : [{ ...run, text }])),
  );
}

function differing(
  want: InlineRun | undefined,
  see: InlineRun | undefined,
): FormDifference['what'] | null {
  if (want?.text !== see?.text || !want || !see) return 'words';
  if (want.href !== see.href) return 'link';
  if (want.lang !== see.lang) return 'language';
  const same =
    want.marks.length === see.marks.length && want.marks.every((mark) => see.marks.includes(mark));
  return same ? null : 'marks';
}
