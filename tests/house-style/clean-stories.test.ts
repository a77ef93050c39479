import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskChecker } from '@shared/house-style/live/make-desk-checker';
import { storyBlocks } from '@shared/house-style/rules/documents/story-blocks';
import { readRulebook } from '@shared/house-style/rulebook/read-rulebook';
import { ruleSettings } from '@shared/house-style/rulebook/rule-settings';
import { shippedDictionary } from '@shared/house-style/spelling/shipped-dictionaries';
import { readRulePack } from '../../src/main/house-styles/read-rule-pack';
import { CLEAN_STORIES } from '../clean-stories';

const pack = await readRulePack(resolve(import.meta.dirname, '../../resources/rules'));

async function found({ profile, doc, piece }: (typeof CLEAN_STORIES)[number]) {
  const language = piece.language;
  const house = { language, wordList: [], rules: ruleSettings.parse({ profile }) };
  const dictionary = await shippedDictionary(language);
  const checker = deskChecker(readRulebook({ pack, own: {} }, house, '2026-03-28'), {
    dictionary: dictionary?.ok === true ? dictionary.value : null,
    watch: null,
  });
  const blocks = storyBlocks(doc, { publishStrikethrough: false }).map(({ block }) => block);
  return checker.check(blocks, piece).matches;
}

describe('a clean story', () => {
  it('is there for each profile', () => {
    const ids = Object.keys(pack).flatMap((path) => /^profiles\/(.+)\.yml$/.exec(path)?.[1] ?? []);
    expect(CLEAN_STORIES.map(({ profile }) => profile).sort()).toEqual(ids.sort());
  });

  it.each(CLEAN_STORIES.map((story) => [story.profile, story] as const))(
    'of the profile %s has nothing that must be fixed',
    async (_, story) => {
      const matches = await found(story);
      const told = matches.map(({ level, rule, words }) => `${level} ${rule}: ${words}`);
      expect(told.filter((line) => line.startsWith('error'))).toEqual([]);
      expect(told.length).toBeLessThanOrEqual(4);
    },
  );
});
