import { foldLetters } from '../ui/fold-letters';
import { searchableText } from '@shared/story/story-summary';
import type { Story } from '@shared/story/story';

/** Hits in a snippet stand between these two. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
/** Characters shown on either side of the first hit. */
const AROUND = 60;

/** Whether every word of the query begins a word of the story; if so, the place where it does. Null: no match. */
export function findInStory(story: Story, query: string): { readonly snippet: string } | null {
  const wanted = foldLetters(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const { headline, body, furniture } = searchableText(story);
  const texts = [body, furniture, headline];
  const found = wanted.every((word) => texts.some((text) => hits(text, [word]).length > 0));
  if (!found) return null;
  const text = texts.find((each) => hits(each, wanted).length > 0) ?? headline;
  return { snippet: snippetOf(text, hits(text, wanted)) };
}

function hits(
  text: string,
  wanted: readonly string[],
): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) =>
    wanted.some((word) => foldLetters(match[0]).startsWith(word))
      ? [{ from: match.index, to: match.index + match[0].length }]
      : [],
  );
}

function snippetOf(
  text: string,
  found: readonly { readonly from: number; readonly to: number }[],
): string {
  const first = found[0];
  if (first === undefined) return '';
  const from = Math.max(0, first.from - AROUND);
  const to = Math.min(text.length, first.to + AROUND);
  let marked = '';
  let at = from;
  for (const hit of found.filter((each) => each.to <= to)) {
    marked += `${text.slice(at, hit.from)}${OPEN}${text.slice(hit.from, hit.to)}${CLOSE}`;
    at = hit.to;
  }
  return `${from > 0 ? '…' : ''}${marked}${text.slice(at, to)}${to < text.length ? '…' : ''}`
    .replaceAll('\n', ' ')
    .trim();
}
