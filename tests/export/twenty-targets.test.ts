import { parse } from '@wordpress/block-serialization-default-parser';
import { describe, expect, it } from 'vitest';
import { targetOf } from '@shared/export/targets/all-targets';
import { WRITTEN_TARGET_IDS, type WrittenTargetId } from '@shared/house-style/target-ids';
import { toLexical, type LexicalNode } from '../ghost-lexical';
import { masterFor } from '../target-trials';
import { twentyStories } from '../twenty/twenty-stories';
import type { FixtureStory } from '../twenty/twenty-parts';
import { firstLost, linesOf, wordsIn } from '../twenty/written-words';
import { writtenAgain } from '../wordpress-blocks';
import { ansFaults, ANS_FOLDER, type Elements } from './ans-schema';
import { ninjsCheck, NINJS_FOLDER } from './ninjs-schema';

const filesOf = ({ story, houseStyle }: FixtureStory, target: WrittenTargetId) =>
  targetOf(target).write(masterFor(story, houseStyle));

async function textOf(fixture: FixtureStory, target: WrittenTargetId, at = 0): Promise<string> {
  return String((await filesOf(fixture, target))[at]?.content);
}

const kindsIn = (node: LexicalNode): string[] => [
  node.type,
  ...(node.children ?? []).flatMap(kindsIn),
];

describe.each(twentyStories)('$name in every form', (fixture) => {
  const { story, houseStyle } = fixture;

  it.each(WRITTEN_TARGET_IDS)(
    'is true as %s, says every line in order, and the same each time',
    async (id) => {
      const target = targetOf(id);
      const master = masterFor(story, houseStyle);
      const files = await target.write(master);
      expect(await target.prove(files, masterFor(story, houseStyle))).toEqual([]);
      expect(firstLost(linesOf(story), await wordsIn(id, files))).toBeNull();
      expect(await target.write(master)).toEqual(files);
    },
  );

  it.skipIf(ANS_FOLDER === null)('is valid ANS', async () => {
    expect(ansFaults(JSON.parse(await textOf(fixture, 'ans')) as Elements)).toEqual([]);
  });

  it.skipIf(NINJS_FOLDER === null)('is valid ninjs, with no note to editors', async () => {
    const item = JSON.parse(await textOf(fixture, 'ninjs')) as Record<string, unknown>;
    expect(ninjsCheck('3.1')(item)).toEqual([]);
    expect(Object.keys(item).filter((name) => /ednote/iu.test(name))).toEqual([]);
  });

  it('is read by WordPress’s parser and written again byte for byte', async () => {
    const markup = await textOf(fixture, 'wordpress');
    expect(writtenAgain(parse(markup))).toBe(markup);
  });

  it('becomes Ghost’s cards, with an HTML card for the editor’s note alone', async () => {
    const kinds = kindsIn(toLexical(await textOf(fixture, 'ghost')));
    const notes = story.doc.content?.filter(({ type }) => type === 'editorsNote') ?? [];
    expect(kinds.filter((kind) => kind === 'html')).toHaveLength(notes.length);
    const photos = JSON.stringify(story.doc).match(/"type":"photo"/gu) ?? [];
    expect(kinds.filter((kind) => kind === 'image')).toHaveLength(photos.length);
  });

  it('makes a mail of less than 100 kB', async () => {
    const { length } = new TextEncoder().encode(await textOf(fixture, 'email'));
    // Gmail cuts what is longer; the long read is a page to link to, not a mail.
    expect(length).toBeLessThan(102_400);
  });
});
