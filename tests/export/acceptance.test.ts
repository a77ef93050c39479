import { describe, expect, it } from 'vitest';
import { attributeOf } from '@shared/elements/markup';
import { safeUrl } from '@shared/elements/safe-url';
import { targetOf } from '@shared/export/targets/all-targets';
import { allOf, parsePage } from '@shared/export/parse-page';
import { readJsonLd } from '@shared/export/prove-json-ld';
import { WRITTEN_TARGET_IDS, type WrittenTargetId } from '@shared/house-style/target-ids';
import { docOf } from '@shared/story/parse-story';
import { masterFor } from '../target-trials';
import { twentyStories } from '../twenty/twenty-stories';
import { squeezed, wordsIn } from '../twenty/written-words';

function storyOf(name: string) {
  const found = twentyStories.find((each) => each.name === name);
  if (!found) throw new Error(`There is no story ${name}`);
  return found;
}

function filesOf(name: string, target: WrittenTargetId) {
  const { story, houseStyle } = storyOf(name);
  return targetOf(target).write(masterFor(story, houseStyle));
}

async function pageOf(name: string) {
  const [file] = await filesOf(name, 'page');
  return parsePage(String(file?.content)).root;
}

/** The words of a block of a story, squeezed. */
function wordsOfBlock(name: string, block: string): string {
  const found = docOf(storyOf(name).story).children.find(({ type }) => type.name === block);
  return squeezed(found?.textContent ?? '');
}

const WIRE = new Set<WrittenTargetId>(['rss', 'ninjs', 'newsml-g2']);

describe('the editor’s note', () => {
  it.each(WRITTEN_TARGET_IDS.filter((id) => id !== 'ans'))(
    'stands once in %s, before the body',
    async (id) => {
      const words = await wordsIn(id, await filesOf('standard', id));
      const note = wordsOfBlock('standard', 'editorsNote');
      const body = squeezed('What a wall does');
      expect(words.split(note)).toHaveLength(2);
      expect(words.indexOf(note)).toBeLessThan(words.indexOf(body));
    },
  );

  it('has a field of its own in ANS', async () => {
    const [file] = await filesOf('standard', 'ans');
    const { editor_note: note } = JSON.parse(String(file?.content)) as { editor_note: string };
    expect(squeezed(note)).toContain(wordsOfBlock('standard', 'editorsNote'));
  });
});

describe('the contributor call', () => {
  it.each(WRITTEN_TARGET_IDS)(
    'is last in %s, or absent where others are written to',
    async (id) => {
      const words = await wordsIn(id, await filesOf('standard', id));
      const call = wordsOfBlock('standard', 'contributorCall');
      if (WIRE.has(id)) expect(words).not.toContain(call);
      else if (id === 'email' || id === 'docx' || id === 'text') expect(words).toContain(call);
      else expect(words.endsWith(call)).toBe(true);
    },
  );
});

describe('corrections', () => {
  it('are on the page, dated, in the structured data, and no newer than the page', async () => {
    for (const name of ['correction', 'clarification-and-update']) {
      const root = await pageOf(name);
      const days = allOf(root, ({ tagName }) => tagName === 'section')
        .flatMap((section) => allOf(section, ({ tagName }) => tagName === 'time'))
        .map((time) => attributeOf(time, 'dateTime'));
      const data = readJsonLd(root);
      expect(days.length).toBeGreaterThan(0);
      expect(data?.correction?.map(({ datePublished }) => datePublished)).toEqual(days);
      for (const day of days)
        expect((data?.dateModified ?? '').slice(0, 10) >= (day ?? '')).toBe(true);
    }
  });
});

describe('audio', () => {
  it('never starts by itself, can be stopped and kept, and is in the structured data', async () => {
    const root = await pageOf('audio');
    const [player] = allOf(root, ({ tagName }) => tagName === 'audio');
    const [download] = allOf(root, ({ properties }) => properties['download'] !== undefined);
    expect(player?.properties).toMatchObject({ controls: true, preload: 'none' });
    expect(player?.properties['autoPlay']).toBeUndefined();
    expect(download && attributeOf(download, 'href')).toBe(player && attributeOf(player, 'src'));
    expect(readJsonLd(root)?.audio).toMatchObject([{ encodingFormat: 'audio/mpeg' }]);
  });
});

describe('links', () => {
  it.each(twentyStories)(
    'of $name have words and an address, and open no window',
    async (fixture) => {
      const root = await pageOf(fixture.name);
      for (const link of allOf(root, ({ tagName }) => tagName === 'a')) {
        const href = attributeOf(link, 'href') ?? '';
        expect(safeUrl('link', href) ?? /^media\/[a-z0-9-]+\.mp3$/u.exec(href)).not.toBeNull();
        expect(href).not.toMatch(/[?&](?:utm_[a-z]+|fbclid|gclid)=/u);
        expect(link.properties['target']).toBeUndefined();
      }
    },
  );
});

describe('mail', () => {
  it('is 600 pixels wide, its styles inlined, its plain part beside it', async () => {
    const [html, plain] = await filesOf('standard', 'email');
    const mail = String(html?.content);
    expect(mail).not.toMatch(/<style|srcset|<figure|<aside/u);
    expect(mail).toMatch(/width="600"|max-width:\s*600px/u);
    expect(squeezed(String(plain?.content))).toContain(squeezed('What a wall does'));
  });
});
