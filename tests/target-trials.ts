import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, parsePage } from '@shared/export/parse-page';
import { prepareStory } from '@shared/export/prepare-story';
import { masterOf, type Master } from '@shared/export/targets/master';
import type { Target, TargetFile } from '@shared/export/targets/target';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Story } from '@shared/story/story';
import { arbitraryStory } from './arbitrary-story';
import { goldenStories } from './golden/stories';
import { houseStyle } from './house-style-builder';

// The core is the same code in both worlds: Node takes the heavy runs, the DOM a sample of them.
const RUNS = typeof document === 'undefined' ? 200 : 20;

export function masterFor(story: Story, style: HouseStyle): Master {
  return masterOf(prepareStory(story, style));
}

/** The master of the golden story of that name. */
export function goldenMaster(name: string): Master {
  const golden = goldenStories.find((each) => each.name === name);
  if (!golden) throw new Error(`There is no golden story ${name}`);
  return masterFor(golden.story, golden.houseStyle);
}

/** The one text file that a target makes of a story. */
export async function written(target: Target, master: Master): Promise<string> {
  const [file, ...more] = await target.write(master);
  if (typeof file?.content !== 'string' || more.length > 0)
    throw new Error(`${target.id} made other than one text file`);
  return file.content;
}

/** The places that a target's proof names in a tampered file; fails where there was nothing to tamper with. */
export async function placesFound(
  target: Target,
  master: Master,
  tamper: (content: string) => string,
): Promise<(string | undefined)[]> {
  const content = await written(target, master);
  const tampered = tamper(content);
  expect(tampered).not.toBe(content);
  const problems = await target.prove([{ ending: '.x', content: tampered }], master);
  expect(
    problems.every(({ code, level }) => code === 'export-unfaithful' && level === 'error'),
  ).toBe(true);
  return problems.map(({ where }) => where);
}

/** An address that no file of ours may name: the library's, the disk's, or one that runs. */
const FORBIDDEN =
  /(?:href|src|url|uri)"?[=:]\s*"(?:standfirst|standfirst-media|file|data|blob|javascript):/iu;

/** What holds for every target of one text file: golden stories, random ones, the same bytes each time, no leaks. */
export function describeTarget(target: Target, snapshot: string): void {
  const inStyle = houseStyle({ formats: { ...houseStyle().formats, credit: '({credit})' } });
  const styles = [
    inStyle,
    { ...inStyle, urlBase: 'https://courier.example/opinion' },
    { ...inStyle, urlBase: 'https://mañana.example/[views]/100%' },
  ];

  describe(`the target ${target.id}`, () => {
    it.each(goldenStories)('writes the golden story $name true', async ({ story, houseStyle }) => {
      const master = masterFor(story, houseStyle);
      const files = await target.write(master);
      expect(await target.prove(files, masterFor(story, houseStyle))).toEqual([]);
      const again = JSON.parse(JSON.stringify(story)) as Story;
      expect(await target.write(masterFor(again, houseStyle))).toEqual(files);
      expectNoLeak(files);
    });

    it('writes every element as it did', async () => {
      await expect(await written(target, goldenMaster('every-element'))).toMatchFileSnapshot(
        snapshot,
      );
    });

    it(`writes any story true (${RUNS} stories)`, async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryStory, fc.constantFrom(...styles), async (story, style) => {
          const master = masterFor(story, style);
          const files = await target.write(master);
          expect(await target.prove(files, master)).toEqual([]);
          expectNoLeak(files);
          runs += 1;
        }),
        { numRuns: RUNS },
      );
      expect(runs).toBeGreaterThanOrEqual(RUNS);
    });

    it('leaves nothing unproved that is no such file at all', async () => {
      const master = goldenMaster('least');
      for (const content of ['', '{', '<a>', 'null'])
        expect(await target.prove([{ ending: '.x', content }], master)).not.toEqual([]);
      expect(await target.prove([], master)).not.toEqual([]);
    });
  });
}

/** The elements and attributes of HTML that could act on a reader's machine, or load from elsewhere than its media. */
export function actingIn(html: string): string[] {
  const { root } = parsePage(html);
  return allOf(root, () => true).flatMap(({ tagName, properties }) => [
    ...(/^(?:script|style|svg|iframe|object|embed|form|input|base|link|meta)$/u.test(tagName)
      ? [tagName]
      : []),
    ...Object.entries(properties).flatMap(([name, value]) =>
      /^on|^style$|^srcdoc$/iu.test(name) ||
      /^\s*(?:javascript|data|blob|file):/iu.test(String(value))
        ? [`${tagName} ${name}`]
        : [],
    ),
  ]);
}

function expectNoLeak(files: readonly TargetFile[]): void {
  for (const { content } of files) {
    expect(content).not.toContain('NOTE-TO-DESK');
    expect(content).not.toMatch(FORBIDDEN);
  }
}
