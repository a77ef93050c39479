import type { Element, Root } from 'hast';
import { el, onLines, words } from '../elements/markup';
import { articleOf } from './article';
import { draftNotes } from './draft-mark';
import { pageFacts } from './page-facts';
import { pageHead } from './page-head';
import type { PreparedStory } from './prepare-story';

/** The vocabularies of the head's properties. */
const PREFIX = 'og: https://ogp.me/ns# article: https://ogp.me/ns/article#';

/** A story's article as a tree. It makes a tree of any story, also of one that may not go out yet. */
export function articleTree({ shown, houseStyle, print }: PreparedStory): Element {
  return articleOf(shown, houseStyle, print);
}

/** A story's fragment as a tree: its article, below its mark where it is a draft copy. */
export function fragmentTree(prepared: PreparedStory): Root {
  return { type: 'root', children: onLines(articleParts(prepared)).slice(1) };
}

const pages = new WeakMap<PreparedStory, Root>();

/**
 * A story's whole page as a tree: the head, and the article as the fragment has it. The preflight reads the same tree that
 * is written, so nobody may change it.
 */
export function pageTree(prepared: PreparedStory): Root {
  const known = pages.get(prepared);
  if (known !== undefined) return known;
  const made = makePage(prepared);
  pages.set(prepared, made);
  return made;
}

function makePage(prepared: PreparedStory): Root {
  const { story, shown, houseStyle, print, draft } = prepared;
  const facts = pageFacts(story, shown, houseStyle, print, draft);
  const head = pageHead(shown, facts, houseStyle, { print, draft });
  const body = el('body', {}, onLines([el('main', {}, onLines(articleParts(prepared)))]));
  const html = el(
    'html',
    { lang: story.language, dir: print.direction, prefix: PREFIX },
    onLines([head, body]),
  );
  return { type: 'root', children: [{ type: 'doctype' }, words('\n'), html, words('\n')] };
}

function articleParts(prepared: PreparedStory): Element[] {
  return [...draftNotes(prepared.draft), articleTree(prepared)];
}
