import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { readStyleFiles } from '../../src/main/house-styles/read-style-files';
import { storySchema } from '../../src/shared/elements/story.schema';
import { pageOf } from '../../src/shared/export/page';
import { preflight } from '../../src/shared/export/preflight';
import {
  copyStyle,
  editSetting,
  writeTemplate,
} from '../../src/shared/house-style/edit-style-files';
import type { HouseStyle, HouseStyleFiles } from '../../src/shared/house-style/house-style';
import { readDay } from '../../src/shared/house-style/read-day';
import { readHouseStyle } from '../../src/shared/house-style/read-house-style';
import { guest } from '../../src/shared/story/contributor';
import { docJson, docOf } from '../../src/shared/story/parse-story';
import type { Story } from '../../src/shared/story/story';
import { fillTemplate } from '../../src/shared/templates/fill-template';
import { linkedWords } from '../../src/shared/templates/linked-words';
import { startStory } from '../../src/shared/templates/start-story';
import { storyValues } from '../../src/shared/templates/story-values';
import { keepTemplate } from '../../src/shared/templates/template-copy';
import { LENIENT } from '../house-style-builder';
import { value } from '../library-folder';

const root = resolve(import.meta.dirname, '../..');
/** A published page's raw text, where the machine has one; its words stay out of the project. */
const SEED = resolve(root, '../shared/seed');
const TWIN = resolve(root, 'tests/fixtures/import/broadcaster-twin.txt');

/** What a published page says in its house blocks, and the facts behind it. */
interface Published {
  readonly note: string;
  readonly caption: string;
  readonly call: string;
  readonly body: readonly string[];
  readonly author: string;
  readonly post: string;
  readonly blurb: string;
  readonly publication: string;
  readonly account: string;
  readonly section: string;
  readonly contact: string;
  readonly what: string;
  readonly place: string;
  readonly date: string;
  readonly credit: string;
}

function part(text: string, form: RegExp): readonly string[] {
  const found = form.exec(text);
  if (!found) throw new Error(`${String(form)} is not in the text`);
  return found.slice(1);
}

function readPublished(text: string): Published {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const [, , author = ''] = lines;
  const [note = ''] = part(text, /^Editor['’]s note: (.+)$/mu);
  const [call = ''] = part(text, /^(\(.+\))$/mu);
  const [caption = '', credit = ''] = part(text, /^(.+, \w+ \d{1,2}, \d{4}\.) \/(\w+)$/mu);
  const [what = '', place = '', date = ''] = caption.includes(' in ')
    ? part(caption, /^(.+) in ([^,]+, [^,]+), (\w+ \d+, \d{4})\.$/u)
    : part(caption, /^(.+), ([^,]+), (\w+ \d+, \d{4})\.$/u);
  const [blurb = '', post = ''] = part(note, new RegExp(`^(.+) ${author} is (.+?)\\. The `, 'u'));
  const [publication = ''] = part(note, /(?:those|position) of ([^.]+)\.$/u);
  const [account = ''] = part(call, /(@\w+)/u);
  const [section = ''] = part(call, /(?:in the|from) ([\p{Lu}][^.]*)\.\)$/u);
  const contact = /\S+@\S+\.example/u.exec(call)?.[0].replace(/\.$/u, '') ?? '';
  const body = lines.filter((line) => line.length > 180 && line !== call && !line.includes(note));
  return {
    note,
    caption,
    call,
    body,
    author,
    post,
    blurb,
    publication,
    account,
    section,
    contact,
    what,
    place,
    date,
    credit,
  };
}

/** Words of the page in which the facts are slots. */
function wording(words: string, slots: Readonly<Record<string, string>>): string {
  let written = words;
  for (const [name, fact] of Object.entries(slots))
    if (fact !== '') written = written.replace(fact, `{${name}}`);
  return written;
}

/** A copy of the broadcaster's style that says what this publication says. */
async function styleOf(page: Published): Promise<HouseStyle> {
  let files: HouseStyleFiles = value(
    await readStyleFiles(resolve(root, 'resources/house-styles/broadcaster')),
  );
  files = value(copyStyle(files, { id: 'desk-copy', name: 'Desk copy' }));
  const { publication: name, blurb, account, section, contact } = page;
  for (const [key, words] of Object.entries({ name, blurb, account, section, contact }))
    files = value(editSetting(files, ['publication', key], words));
  const shipped = value(readHouseStyle(files)).templates;
  const wordings: Record<string, string> = {
    'editors-note': wording(page.note, {
      blurb: page.blurb,
      author: page.author,
      post: page.post,
      publication: page.publication,
    }).replace('{blurb} ', '[{blurb} ]'),
    'contributor-call': wording(page.call, {
      contact: page.contact,
      account: page.account,
      section: page.section,
    }),
    'photo-caption': wording(page.caption, {
      what: page.what,
      place: page.place,
      date: page.date,
    }),
  };
  for (const template of shipped) {
    const words = wordings[template.id];
    if (words === undefined) continue;
    const slots = Object.fromEntries(
      Object.entries(template.slots).filter(([slot]) => words.includes(`{${slot}}`)),
    );
    const { wordingForSeveral: _several, ...rest } = template;
    files = value(writeTemplate(files, { ...rest, wording: words, slots }, { inUse: true }));
  }
  return value(readHouseStyle(files));
}

/** The whole-story template's op-ed, with the body and one photo put in. */
function storyOf(page: Published, style: HouseStyle): Story {
  const opEd = style.storyTemplates.find(({ id }) => id === 'op-ed');
  const template = style.templates.find(({ kind }) => kind === 'photoCaption');
  if (!opEd || !template) throw new Error('The style has no op-ed or no caption');
  const story = startStory(opEd, style, {
    id: '00000000-0000-4000-8000-000000000001',
    now: '2026-03-28T09:00:00Z',
    contributors: [
      guest(page.author, { contributorId: 'c1', post: page.post, verifiedOn: '2026-03-01' }),
    ],
  });
  const takenOn = readDay(page.date, 'MMMM d, yyyy', 'en-US');
  const facts = { place: page.place, takenOn, credit: page.credit };
  const photo = storySchema.node('photo', { place: page.place, takenOn }, [
    fillTemplate(template, storyValues(story, style, { photo: facts }), {
      given: { what: { content: linkedWords(page.what), overridden: false } },
    }),
    storySchema.node('creditLine', null, storySchema.text(page.credit)),
  ]);
  const paragraphs = page.body.map((words) =>
    storySchema.node('paragraph', null, storySchema.text(words)),
  );
  const doc = docOf(story);
  const parts = doc.children.map((each) => {
    if (each.type.name === 'headline')
      return each.type.create(null, storySchema.text('A headline'));
    return each.type.name === 'body' ? each.type.create(null, [photo, ...paragraphs]) : each;
  });
  return {
    ...story,
    templates: [...keepTemplate(story.templates, template)],
    doc: docJson(storySchema.node('doc', null, parts)),
  };
}

function blocks(doc: Node, name: string): Node[] {
  const found: Node[] = [];
  doc.descendants((node) => {
    if (node.type.name === name) found.push(node);
    return true;
  });
  return found;
}

/** Every place of these words on the page that somebody typed, and no slot follows. */
function typedPlaces(doc: Node, words: string): string[] {
  const places: string[] = [];
  doc.descendants((node) => {
    const follows =
      node.type.name === 'slot' &&
      node.attrs['binding'] !== null &&
      node.attrs['overridden'] === false;
    if (node.isText && node.text?.includes(words) === true) places.push(node.text);
    return !follows;
  });
  return places;
}

const texts: [name: string, text: string][] = [
  ['the broadcaster’s twin', readFileSync(TWIN, 'utf8')],
  ...(existsSync(SEED)
    ? readdirSync(SEED).map((name): [string, string] => [
        'a real published page',
        readFileSync(resolve(SEED, name), 'utf8'),
      ])
    : []),
];

describe.each(texts)('the house blocks of %s', (_name, text) => {
  const page = readPublished(text);

  it('come out of templates word for word, from one record and the house style', async () => {
    const doc = docOf(storyOf(page, await styleOf(page)));
    expect(blocks(doc, 'editorsNote').map(({ textContent }) => textContent)).toEqual([page.note]);
    expect(blocks(doc, 'caption').map(({ textContent }) => textContent)).toEqual([page.caption]);
    expect(blocks(doc, 'contributorCall').map(({ textContent }) => textContent)).toEqual([
      page.call,
    ]);
  });

  it('name the author where nobody has typed the name: it stands once, in the record', async () => {
    const story = storyOf(page, await styleOf(page));
    expect(typedPlaces(docOf(story), page.author)).toEqual([]);
    expect(story.contributors.filter(({ name }) => name === page.author)).toHaveLength(1);
  });

  it('go out, with nothing that must be mended', async () => {
    // The photo's file is not at hand: this house lets it out all the same.
    const style = { ...(await styleOf(page)), preflight: LENIENT };
    const story = storyOf(page, style);
    expect(preflight(story, style).filter(({ level }) => level === 'error')).toEqual([]);
    const html = value(pageOf(story, style));
    const seen = html
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&');
    for (const words of [page.note, page.caption, page.call]) expect(seen).toContain(words);
  });
});
