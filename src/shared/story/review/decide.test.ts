import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { proposed } from '../../../../tests/reviewed-story';
import { element, marked, p, page } from '../../../../tests/story-builder';
import { storySchema } from '../../elements/story.schema';
import type { Suggestion } from '../review';
import { decide, type Verdict } from './decide';
import { proposedDoc } from './proposed-doc';

const put = (words: string, id: string) => marked(words, 'insertion', { id });
const out = (words: string, id: string) => marked(words, 'deletion', { id });
const on = (block: Node, type: string, id: string) => block.mark([storySchema.mark(type, { id })]);
const item = (...blocks: Node[]) => element('listItem', blocks);
const list = (...items: Node[]) => element('bulletList', items);

const bodyOf = (doc: Node): string => {
  const { body } = Object.fromEntries(doc.children.map((part) => [part.type.name, part]));
  return String(body).replace(/^body\(|\)$/gu, '');
};

function decided(
  body: readonly Node[],
  suggestions: Record<string, Suggestion>,
  keys: readonly string[],
  verdict: Verdict,
): string {
  const { tr, kept } = decide(page({ body }), suggestions, keys, verdict);
  tr.doc.check();
  return `${bodyOf(tr.doc)}${kept.length === 0 ? '' : ` kept ${kept.join()}`}`;
}

describe('words that a suggestion puts in or takes out', () => {
  const body = [p(['It will build ', out('the wall ', 'd'), put('higher', 'i'), '.'])];
  const entries = { d: proposed(), i: proposed() };

  it('stay or go, each by itself, and nothing else changes', () => {
    expect(decided(body, entries, ['d'], 'accept')).toBe(
      'paragraph("It will build ", insertion("higher"), ".")',
    );
    expect(decided(body, entries, ['d', 'i'], 'reject')).toBe(
      'paragraph("It will build the wall .")',
    );
    expect(decided(body, entries, ['i', 'd'], 'accept')).toBe('paragraph("It will build higher.")');
  });

  it('go with the other half of their move', () => {
    const moved = { d: proposed({ move: 'i' }), i: proposed() };
    expect(decided(body, moved, ['i'], 'reject')).toBe('paragraph("It will build the wall .")');
    expect(decided(body, moved, ['d'], 'accept')).toBe('paragraph("It will build higher.")');
  });
});

describe('a deletion of words that somebody else has put in', () => {
  const body = [p(['The ', put('long ', 'i'), out('old ', 'd'), 'wall'])];
  const entries = { i: proposed(), d: proposed({ author: 'Ben Ash', within: 'i' }) };

  it('goes with the insertion when that is rejected', () => {
    expect(decided(body, entries, ['i'], 'reject')).toBe('paragraph("The wall")');
  });

  it('is over plain words when the insertion is accepted, and stays open', () => {
    const { tr, suggestions } = decide(page({ body }), entries, ['i'], 'accept');
    expect(bodyOf(tr.doc)).toBe('paragraph("The long ", deletion("old "), "wall")');
    const all = { ...entries, ...suggestions };
    const [key] = Object.keys(suggestions);
    expect(bodyOf(decide(tr.doc, all, [key ?? ''], 'reject').tr.doc)).toBe(
      'paragraph("The long old wall")',
    );
  });

  it('gives its words back to the insertion when it is rejected', () => {
    expect(decided(body, entries, ['d'], 'reject')).toBe(
      'paragraph("The ", insertion("long old "), "wall")',
    );
    const only = [p(['The ', out('old ', 'd'), 'wall'])];
    expect(decided(only, entries, ['d'], 'reject')).toBe(
      'paragraph("The ", insertion("old "), "wall")',
    );
  });
});

describe('a whole paragraph', () => {
  const entries = { k: proposed({ change: 'paragraph' }) };

  it('comes or goes with all that it holds', () => {
    const body = [p('One'), on(p('Two'), 'insertion', 'k')];
    expect(decided(body, entries, ['k'], 'accept')).toBe('paragraph("One"), paragraph("Two")');
    expect(decided(body, entries, ['k'], 'reject')).toBe('paragraph("One")');
  });

  it('leaves an empty one where it was the last of the body', () => {
    expect(decided([on(p('One'), 'deletion', 'k')], entries, ['k'], 'accept')).toBe('paragraph');
  });

  it('takes the list along whose last item it was, and leaves what stands below an item', () => {
    const last = [p('One'), list(item(on(p('Two'), 'deletion', 'k')))];
    expect(decided(last, entries, ['k'], 'accept')).toBe('paragraph("One")');
    const above = [list(item(on(p('Two'), 'deletion', 'k'), list(item(p('Three')))))];
    expect(decided(above, entries, ['k'], 'accept')).toBe(
      'bulletList(listItem(paragraph("Three")))',
    );
  });

  it('leaves the attribution of a quotation as words', () => {
    const quote = element('blockQuote', [
      on(p('Said'), 'deletion', 'k'),
      element('attribution', 'Ana'),
    ]);
    expect(decided([quote], entries, ['k'], 'accept')).toBe('paragraph("Ana")');
  });

  it('empties a field that a page always has', () => {
    const doc = storySchema.node('doc', null, [
      element('kicker', ''),
      on(element('headline', 'Wall'), 'deletion', 'k'),
      element('standfirst', ''),
      storySchema.node('body', null, [p('One')]),
    ]);
    const { tr } = decide(doc, entries, ['k'], 'accept');
    expect(tr.doc.child(1).toString()).toBe('headline');
    expect(tr.doc.child(1).marks).toEqual([]);
  });
});

describe('a break between two blocks', () => {
  const entries = { b: proposed({ change: 'break' }), c: proposed({ change: 'break' }) };

  it('that is put in stays, or its block joins the one before, parted by one space', () => {
    const body = [p('One.'), on(p('Two.'), 'insertion', 'b')];
    expect(decided(body, entries, ['b'], 'accept')).toBe('paragraph("One."), paragraph("Two.")');
    expect(decided(body, entries, ['b'], 'reject')).toBe('paragraph("One. Two.")');
    expect(decided([p('One. '), body[1] ?? p('')], entries, ['b'], 'reject')).toBe(
      'paragraph("One. Two.")',
    );
    expect(decided([p('一。'), on(p('二。'), 'insertion', 'b')], entries, ['b'], 'reject')).toBe(
      'paragraph("一。二。")',
    );
  });

  it('that is taken out does the same the other way round, several in a row too', () => {
    const body = [p('One'), on(p('Two'), 'deletion', 'b'), on(p('Three'), 'deletion', 'c')];
    expect(decided(body, entries, ['b', 'c'], 'accept')).toBe('paragraph("One Two Three")');
    expect(decided(body, entries, ['b', 'c'], 'reject')).toBe(
      'paragraph("One"), paragraph("Two"), paragraph("Three")',
    );
  });

  it('joins items of a list', () => {
    const body = [list(item(p('One')), item(on(p('Two'), 'insertion', 'b'), list(item(p('3')))))];
    expect(decided(body, entries, ['b'], 'reject')).toBe(
      'bulletList(listItem(paragraph("One Two")), listItem(paragraph("3")))',
    );
  });

  it('keeps its words as a block and says so where there is nothing to join', () => {
    const rule = element('sectionBreak');
    expect(decided([rule, on(p('Two'), 'insertion', 'b')], entries, ['b'], 'reject')).toBe(
      'sectionBreak, paragraph("Two") kept b',
    );
    const proposedWhole = { ...entries, k: proposed({ change: 'paragraph' as const }) };
    const body = [on(p('One'), 'deletion', 'k'), on(p('Two'), 'insertion', 'b')];
    expect(decided(body, proposedWhole, ['b'], 'reject')).toContain('kept b');
  });
});

describe('a change of form', () => {
  const bold = (attrs: Record<string, unknown>) =>
    p([
      'a ',
      marked('b', 'modification', { id: 'f', ...attrs }, [storySchema.mark('strong')]),
      ' c',
    ]);
  const entries = { f: proposed({ change: 'form' }) };
  const attrs = { type: 'mark', attrName: 'strong', previousValue: null, newValue: true };

  it('stays, or gives the words their form from before', () => {
    expect(decided([bold(attrs)], entries, ['f'], 'accept')).toBe(
      'paragraph("a ", strong("b"), " c")',
    );
    expect(decided([bold(attrs)], entries, ['f'], 'reject')).toBe('paragraph("a b c")');
  });

  it('gives a block the kind that it was of', () => {
    const mark = storySchema.mark('modification', {
      id: 'f',
      type: 'nodeType',
      previousValue: 'paragraph',
      newValue: 'crosshead',
    });
    const crosshead = element('crosshead', 'Two').mark([mark]);
    expect(decided([crosshead], entries, ['f'], 'reject')).toBe('paragraph("Two")');
  });

  it('says so where the story has no such form', () => {
    expect(decided([bold({ ...attrs, attrName: 'font' })], entries, ['f'], 'reject')).toBe(
      'paragraph("a ", strong("b"), " c") kept f',
    );
  });
});

describe('the proposed text', () => {
  it('is the same document where nothing is open', () => {
    const doc = page({ body: ['One'] });
    expect(proposedDoc(doc, {})).toBe(doc);
  });

  it('never has words of a deletion, even of one that the record does not know', () => {
    const doc = page({
      body: [p(['One ', out('two ', 'x'), 'three']), on(p('Four'), 'deletion', 'y')],
    });
    expect(bodyOf(proposedDoc(doc, {}))).toBe('paragraph("One three")');
  });
});
