import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../tests/arbitrary-story';
import { arbitraryWork } from '../../../tests/arbitrary-work';
import { marked, p, page, photo, story } from '../../../tests/story-builder';
import { bodyBlocks } from '../story/copy';
import { guest } from '../story/contributor';
import { docOf, parseStory } from '../story/parse-story';
import { storyParts } from '../story/compare/story-parts';
import type { Story } from '../story/story';
import { applyChoices } from './apply-choices';
import { changesOf, chosenAtFirst, compareHandOff } from './compare-hand-off';

/** Every word of a story, furniture too. */
const storyLines = (of: Story) => storyParts(of).flatMap(({ lines }) => lines);
const text = (...body: string[]) => story(page({ headline: 'Room for the river', body }));
const blocks = (of: Story) => bodyBlocks(docOf(of)).map(({ textContent }) => textContent);
const ids = (here: Story, came: Story) =>
  changesOf(compareHandOff(here, came, null)).map(({ id }) => id);

describe('what came back beside what is here', () => {
  it('with nothing taken is the story here, with all taken it reads as the one that came back', () => {
    fc.assert(
      fc.property(arbitraryWork, ({ here, came }) => {
        expect(applyChoices(here, came, new Set())).toEqual(here);
        const all = applyChoices(here, came, new Set(ids(here, came)));
        expect(storyLines(all)).toEqual(storyLines(came));
        expect(changesOf(compareHandOff(all, came, null))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('with any choice is a valid story, and says the rest the same again', () => {
    fc.assert(
      fc.property(arbitraryWork, fc.infiniteStream(fc.boolean()), ({ here, came }, chosen) => {
        const taken = new Set(ids(here, came).filter(() => chosen.next().value));
        const merged = applyChoices(here, came, taken);
        const read = parseStory(JSON.parse(JSON.stringify(merged)));
        expect(read.ok ? [] : read.error).toEqual([]);
        expect(applyChoices(here, came, taken)).toEqual(merged);
      }),
      { numRuns: 60 },
    );
  });

  it('of the same story has no change', () => {
    fc.assert(
      fc.property(arbitraryStory, (one) => {
        expect(changesOf(compareHandOff(one, one, one))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('names each kind of change once, with its words', () => {
    const here = text(
      'The river rose at night.',
      'One.',
      'Two.',
      'Nobody was told.',
      'The wall held.',
    );
    const came = text(
      'The wall held.',
      'The river rose at noon.',
      'One.',
      'Two.',
      'Theirs is new.',
    );
    const changes = changesOf(compareHandOff(here, came, null));
    expect(changes.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'moved Paragraph',
      'changed Paragraph',
      'removed Paragraph',
      'added Paragraph',
    ]);
    expect(changes[1]).toMatchObject({
      here: [{ words: 'The river rose at night.' }],
      came: [{ words: 'The river rose at noon.' }],
      by: 'unknown',
    });
  });

  it('takes a move over alone, and leaves it alone', () => {
    const here = text('One stands first here.', 'Two comes after it.', 'Three is the last of all.');
    const came = text('Three is the last of all.', 'One stands first here.', 'Two comes after it.');
    const [move] = ids(here, came);
    expect(ids(here, came)).toHaveLength(1);
    expect(blocks(applyChoices(here, came, new Set([move ?? ''])))).toEqual(blocks(came));
    expect(blocks(applyChoices(here, came, new Set()))).toEqual(blocks(here));
  });

  it('leaves an empty paragraph where all others go', () => {
    const changes = changesOf(compareHandOff(text('Ours.'), text('Theirs.'), null));
    const gone = changes.filter(({ kind }) => kind === 'removed').map(({ id }) => id);
    const merged = applyChoices(text('Ours.'), text('Theirs.'), new Set(gone));
    expect(blocks(merged)).toEqual(['']);
    expect(parseStory(merged).ok).toBe(true);
  });

  it('shows what sets parts of the same words apart', () => {
    const here = story(
      page({ body: [p(['Read ', marked('this', 'link', { href: 'https://a.example/' })])] }),
    );
    const came = story(
      page({ body: [p(['Read ', marked('this', 'link', { href: 'https://b.example/' })])] }),
    );
    expect(changesOf(compareHandOff(here, came, null))).toMatchObject([
      {
        here: [{ label: 'Link', words: 'this (https://a.example/)' }],
        came: [{ label: 'Link', words: 'this (https://b.example/)' }],
      },
    ]);
    const cut = (x: number) =>
      story(
        page({
          body: [photo('The quay', 'Northlight', { crop: { x, y: 0, width: 0.5, height: 0.5 } })],
        }),
      );
    const [crop] = changesOf(compareHandOff(cut(0), cut(0.1), null));
    expect(crop?.came.at(-1)).toEqual({ label: 'Settings', words: 'As they came back' });
  });

  it('compares furniture, contributors and what is known of a picture', () => {
    const record = (city: string) => ({
      ...{ hash: 'a'.repeat(64), name: 'quay.jpg', type: 'image/jpeg' as const },
      ...{ width: 4, height: 3, bytes: 10, facts: { city } },
    });
    const here = { ...text('Words.'), media: [record('Port Ansley')] };
    const came: Story = {
      ...here,
      media: [record('Lower Harbour')],
      contributors: [guest('Ines Hart')],
      tags: ['floods', 'rivers'],
      noteToDesk: 'Cut the last paragraph.',
      status: 'ready',
    };
    const changes = changesOf(compareHandOff(here, came, here));
    expect(changes.map(({ label }) => label)).toEqual([
      'Byline',
      'Status',
      'Tags',
      'Note to desk',
      'Picture',
    ]);
    const merged = applyChoices(here, came, new Set(['record tags', `media ${'a'.repeat(64)}`]));
    expect(merged).toEqual({ ...here, tags: came.tags, media: came.media });
  });
});

describe('with the text that both come from', () => {
  const base = text(
    'The river rose at night.',
    'Nobody was told of it.',
    'The wall held that time.',
  );

  it('chooses at first what the sender alone has changed, never what was changed here or by both', () => {
    const here = text(
      'The river rose at midnight.',
      'Nobody was told of it.',
      'The wall held by luck that time.',
    );
    const came = text(
      'The river rose at night.',
      'Nobody was told of it until noon.',
      'The wall held that last time.',
    );
    const rows = compareHandOff(here, came, base);
    expect(changesOf(rows).map(({ by }) => by)).toEqual(['here', 'came', 'both']);
    const merged = applyChoices(here, came, chosenAtFirst(rows));
    expect(blocks(merged)).toEqual([
      'The river rose at midnight.',
      'Nobody was told of it until noon.',
      'The wall held by luck that time.',
    ]);
  });

  it('tells paragraphs that were put in and taken out by the one from those by the other', () => {
    const here = text(
      'The river rose at night.',
      'Our own new words stand here.',
      'The wall held that time.',
    );
    const came = text(
      'The river rose at night.',
      'Nobody was told of it.',
      'The wall held that time.',
      'Their closing thought is another.',
    );
    const by = changesOf(compareHandOff(here, came, base)).map(
      (change) => [change.kind, change.by] as const,
    );
    expect(new Set(by.map(String))).toEqual(new Set(['removed,here', 'added,here', 'added,came']));
    const taken = chosenAtFirst(compareHandOff(here, came, base));
    expect(blocks(applyChoices(here, came, taken))).toEqual([
      'The river rose at night.',
      'Our own new words stand here.',
      'The wall held that time.',
      'Their closing thought is another.',
    ]);
  });

  it('marks a paragraph that the one has changed and the other taken out', () => {
    const here = text(
      'The river rose at night.',
      'Nobody was told of it in time.',
      'The wall held that time.',
    );
    const came = text('The river rose at night.', 'The wall held that time.');
    expect(changesOf(compareHandOff(here, came, base))).toMatchObject([
      { kind: 'removed', by: 'both' },
    ]);
  });

  it('knows who has moved a paragraph', () => {
    const moved = text(
      'The wall held that time.',
      'The river rose at night.',
      'Nobody was told of it.',
    );
    expect(changesOf(compareHandOff(base, moved, base))).toMatchObject([
      { kind: 'moved', by: 'came' },
    ]);
    expect(changesOf(compareHandOff(moved, base, base))).toMatchObject([
      { kind: 'moved', by: 'here' },
    ]);
  });

  it('leaves the story here where only this desk has changed it', () => {
    fc.assert(
      fc.property(arbitraryWork, ({ here, base: before }) => {
        const rows = compareHandOff(here, before, before);
        expect(applyChoices(here, before, chosenAtFirst(rows))).toEqual(here);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the story as it came back where only the sender has changed it', () => {
    fc.assert(
      fc.property(arbitraryWork, ({ came, base: before }) => {
        const taken = chosenAtFirst(compareHandOff(before, came, before));
        expect(storyLines(applyChoices(before, came, taken))).toEqual(storyLines(came));
      }),
      { numRuns: 40 },
    );
  });
});
