import { resolve } from 'node:path';
import { importText } from '@shared/import/import-text';
import { storyFromRecognition } from '@shared/import/story-from-recognition';
import { deskChecker } from '@shared/house-style/live/make-desk-checker';
import { readRulebook } from '@shared/house-style/rulebook/read-rulebook';
import { ruleSettings } from '@shared/house-style/rulebook/rule-settings';
import { storyBlocks } from '@shared/house-style/rules/documents/story-blocks';
import { docOf, parseStory } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { exportStory } from '@shared/export/export-story';
import { pageOf } from '@shared/export/page';
import { proveExport } from '@shared/export/prove-export';
import { runPreflight } from '@shared/export/preflight';
import { readRulePack } from '../../src/main/house-styles/read-rule-pack';
import { houseStyle } from '../house-style-builder';
import { actingIn } from '../target-trials';
import { pageFaults } from '../e2e/page/validate-page';
import { soundStory, type PlantedFault } from './planted-faults';

/** What became of a fault in one of the ways in which it was planted. */
export interface Outcome {
  readonly way: 'story' | 'page' | 'import';
  /** What caught it, and by which code: "preflight: link-words"; null: nothing did. */
  readonly caught: string | null;
}

const style = houseStyle();
const pack = await readRulePack(resolve(import.meta.dirname, '../../resources/rules'));
const checker = deskChecker(
  readRulebook(
    { pack, own: {} },
    { ...style, wordList: [], rules: ruleSettings.parse({ profile: 'uk' }) },
    '2026-03-28',
  ),
  { dictionary: null, watch: null },
);

/** Plants a fault in every way that it has, and says what each gate made of it. */
export async function tryFault(fault: PlantedFault): Promise<Outcome[]> {
  const { inStory, onPage, brought } = fault;
  return [
    ...(inStory ? [{ way: 'story', caught: await storyGate(inStory()) } as const] : []),
    ...(onPage ? [{ way: 'page', caught: pageGate(onPage) } as const] : []),
    ...(brought === undefined
      ? []
      : [{ way: 'import', caught: await importGate(brought) } as const]),
  ];
}

/** Refused by the schema; found by the preflight; found by the house's rules; or never printed. */
async function storyGate(json: unknown): Promise<string | null> {
  const read = parseStory(json);
  if (!read.ok) return `schema: ${read.error[0]?.code ?? ''}`;
  const sound = new Set(codesOf(soundStory()));
  const code = codesOf(read.value).find((each) => !sound.has(each));
  if (code !== undefined) return `preflight: ${code}`;
  const rules = new Set(rulesOf(soundStory()));
  const rule = rulesOf(read.value).find((each) => !rules.has(each));
  if (rule !== undefined) return `house style: ${rule}`;
  const { files } = await exportStory(read.value, style, { targets: ['page'] });
  const made = pageOf(soundStory(), style);
  return made.ok && files[0]?.content === made.value ? 'writer: not printed' : null;
}

function codesOf(story: Story): string[] {
  return runPreflight(story, style).rows.flatMap(({ problem }) => problem?.code ?? []);
}

function rulesOf(story: Story): string[] {
  const blocks = storyBlocks(docOf(story), { publishStrikethrough: false });
  const { matches } = checker.check(
    blocks.map(({ block }) => block),
    {
      language: story.language,
      contributors: [],
      day: '2026-03-28',
      agencies: [],
      disclaimers: [],
      publication: { contact: '', account: '' },
      labels: style.labels,
    },
  );
  return matches.map(({ rule }) => rule);
}

function pageGate([from, to]: NonNullable<PlantedFault['onPage']>): string | null {
  const made = pageOf(soundStory(), style);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const [head = '', article = ''] = made.value.split('<main>');
  const inArticle = article.replace(from, to);
  const broken = inArticle === article ? made.value.replace(from, to) : `${head}<main>${inArticle}`;
  if (broken === made.value) throw new Error(`Nothing was planted by ${String(from)}`);
  const [first] = proveExport(broken, soundStory(), style);
  return first ? `proof: ${first.where ?? first.code}` : null;
}

/** A page from elsewhere with the fault in it is taken in and sent out again: what leaves must be free of it. */
async function importGate(brought: string): Promise<string | null> {
  const html = `<!DOCTYPE html><html lang="en-GB"><head><title>Taken in</title></head><body><article><h1>Taken in from elsewhere</h1><p>By Jo Reeve</p><p>The council will vote tonight on a plan that nobody has read.</p>${brought}<p>It should vote no, and say why it waited so long.</p></article></body></html>`;
  const read = importText({ source: { text: html }, name: 'page.html' }, { houseStyle: style });
  if (!read.ok) return `import: ${read.error[0]?.code ?? ''}`;
  const { story } = storyFromRecognition(read.value, {
    id: '00000000-0000-4000-8000-000000000001',
    now: '2026-03-28T08:00:00Z',
    houseStyleId: style.id,
    language: style.language,
    timeZone: style.timeZone,
  });
  const { files } = await exportStory(story, style, { targets: ['page'], draft: true });
  const page = String(files[0]?.content ?? '');
  const fragment = page.slice(page.indexOf('<article'), page.indexOf('</article>'));
  const free =
    page !== '' && (await pageFaults(page)).length === 0 && actingIn(fragment).length === 0;
  return free ? 'import: cleaned' : null;
}
