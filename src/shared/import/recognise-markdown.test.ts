import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../story/parse-story';
import { recogniseMarkdown } from './recognise-markdown';
import { storyFromRecognition } from './story-from-recognition';
import { wordList } from './words';

const TAKE = {
  id: '00000000-0000-4000-8000-000000000001',
  now: '2026-03-28T09:00:00Z',
  houseStyleId: 'newsroom',
  language: 'en-GB',
  timeZone: 'UTC',
};
const taken = (text: string) => storyFromRecognition(recogniseMarkdown(text), TAKE);
const body = (text: string): unknown =>
  taken(text).story.doc.content?.find(({ type }) => type === 'body')?.content;
const para =
  'The river is not a thing that one can leave to a committee, however patient, and the people of the port have known it since the second flood.';
const other =
  'Nobody in the council has read the gauge at the weir, and so the same six houses are pumped out every spring at the cost of everybody else.';
const t = (text: string, ...types: string[]): object => ({
  type: 'text',
  ...(types.length === 0 ? {} : { marks: types.map((type) => ({ type })) }),
  text,
});
const link = (text: string, href: string): object => ({
  type: 'text',
  marks: [{ type: 'link', attrs: { href } }],
  text,
});

describe('recogniseMarkdown', () => {
  it('takes front matter for furniture', () => {
    const { story, report } = taken(
      `---\ntitle: Room for the river\nsubtitle: A wall only gets older\nauthor: Ana Ruiz\ndate: 2026-03-28 09:30\ntags: [rivers, floods]\nslug: room-for-the-river\nsection: Comment\nlang: en-US\nlayout: post\n---\n\n${para}\n`,
    );
    expect(story).toMatchObject({
      tags: ['rivers', 'floods'],
      slug: 'room-for-the-river',
      section: 'Comment',
      language: 'en-US',
      publishedAt: '2026-03-28T09:30:00+00:00',
    });
    expect(story.contributors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(story.doc.content?.slice(0, 3).map(({ content }) => content?.[0]?.text)).toEqual([
      undefined,
      'Room for the river',
      'A wall only gets older',
    ]);
    expect(report.tray.map(({ text }) => text)).toEqual(['layout: post']);
  });

  it('puts front matter that is no YAML into the tray', () => {
    const { report } = taken(`---\ntitle: "Room\n  - x: [\n---\n\n# Room for the river\n\n${para}`);
    expect(report.changes.map(({ code }) => code)).toContain('front-matter');
    expect(report.tray.map(({ text }) => text)).toEqual(['title: "Room', '- x: [']);
  });

  it('takes TOML front matter, and the names that Hugo and Ghost give', () => {
    const { story, report } = taken(
      `+++\ntitle = "Room for the river"\nauthors = ["Ana Ruiz", "Bo Lind"]\ndate = 2026-03-28T09:30:00+02:00\nlastmod = 2026-03-29\ntags = ["rivers"]\ndraft = false\n[params]\ncolour = "blue"\n+++\n\n${para}\n`,
    );
    expect(story).toMatchObject({
      tags: ['rivers'],
      publishedAt: '2026-03-28T09:30:00+02:00',
      updatedAt: '2026-03-29T00:00:00+00:00',
    });
    expect(story.contributors.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Bo Lind']);
    expect(report.tray.map(({ text }) => text)).toEqual(['draft: false']);
    const ghost = taken(
      `---\ntitle: Room for the river\ncustom_excerpt: A wall only gets older\nprimary_author:\n  name: Ana Ruiz\npublished_at: 2026-03-28T09:30:00.000Z\n---\n\n${para}\n`,
    ).story;
    expect(ghost.publishedAt).toBe('2026-03-28T09:30:00+00:00');
    expect(ghost.contributors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('puts front matter that is no TOML into the tray', () => {
    const { report } = taken(`+++\ntitle = "Room\n+++\n\n# Room for the river\n\n${para}`);
    expect(report.changes.map(({ message }) => message)).toContain(
      'The front matter at the top could not be read as TOML; its lines are in the tray.',
    );
    expect(report.tray.map(({ text }) => text)).toEqual(['title = "Room']);
  });

  it('sets footnotes below the copy, their marks raised, and loses no word of them', () => {
    const { story, report } = taken(
      `# Room for the river\n\n${para}[^1] And more.[^b]\n\n[^1]: Ruiz.\n[^b]: The *second*,\n    which goes on.\n\nThe last paragraph of the copy stands here, below the notes that it never mentions.`,
    );
    const texts = JSON.stringify(story.doc);
    expect(texts).toContain('"marks":[{"type":"superscript"}],"text":"1"');
    const body = report.recognised.filter(({ kind }) => kind === 'body').map(({ text }) => text);
    expect(body.slice(-2)).toEqual(['1 Ruiz.', 'b The second, which goes on.']);
    expect(report.changes.map(({ message }) => message)).toContain(
      '2 footnotes stand below the copy, with their numbers.',
    );
    expect(report.accounted.complete).toBe(true);
  });

  it('follows reference links, and leaves a mark without a footnote as it is', () => {
    const { story } = taken(
      `# Room for the river\n\n${para} See [the plan][plan] and [^9].\n\n[plan]: https://river.example/plan`,
    );
    const texts = JSON.stringify(story.doc);
    expect(texts).toContain('https://river.example/plan');
    expect(texts).toContain('[^9]');
  });

  it('reads headings, lists, quotes, rules and marks', () => {
    expect(
      body(
        `# Room for the river\n\n${para}\n\n## Dry *feet*\n\n1. one\n2. two\n   - deep\n\n> It *rose*.\n>\n> Again.\n\n---\n\nSee [the **plan**](https://example.org/plan), H<sub>2</sub>O and ~~nothing~~.\n\n${other}`,
      ),
    ).toMatchObject([
      { type: 'paragraph', content: [t(para)] },
      { type: 'crosshead', content: [t('Dry '), t('feet', 'emphasis')] },
      {
        type: 'orderedList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [t('one')] }] },
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [t('two')] }, { type: 'bulletList' }],
          },
        ],
      },
      {
        type: 'blockQuote',
        content: [
          { type: 'paragraph', content: [t('It '), t('rose', 'emphasis'), t('.')] },
          { type: 'paragraph', content: [t('Again.')] },
        ],
      },
      { type: 'sectionBreak' },
      {
        type: 'paragraph',
        content: [
          t('See '),
          link('the ', 'https://example.org/plan'),
          { text: 'plan' },
          t(', H'),
          t('2', 'subscript'),
          t('O and '),
          t('nothing', 'strikethrough'),
          t('.'),
        ],
      },
      { type: 'paragraph' },
    ]);
  });

  it('makes two paragraphs of a hard break and one of a soft one', () => {
    expect(
      body(
        `# Room\n\n${para}\n\nThe river rose in the night,\nand again.  \nNobody said so aloud.\n\n${other}`,
      ),
    ).toMatchObject([
      { content: [t(para)] },
      { content: [t('The river rose in the night, and again.')] },
      { content: [t('Nobody said so aloud.')] },
      { content: [t(other)] },
    ]);
  });

  it('takes the words of an unsafe link without the link, and says so', () => {
    const { story, report } = taken(`# Room\n\n${para} [Here](javascript:alert(1)).\n\n${other}`);
    expect(JSON.stringify(story.doc)).not.toContain('javascript');
    expect(report.changes.map(({ code }) => code)).toContain('links-refused');
  });

  it('says which pictures it left out', () => {
    expect(
      taken(`# Room\n\n${para}\n\n![The quay at dawn](quay.jpg)\n\n${other}`).report.changes.map(
        ({ message }) => message,
      ),
    ).toEqual(['1 picture was left out: add the files as photos. Alt text: “The quay at dawn”.']);
  });

  it('reads HTML blocks inside Markdown, and never their scripts', () => {
    const { story } = taken(
      `# Room\n\n${para}\n\n<figure><figcaption>The quay at dawn. /Northlight</figcaption></figure>\n<script>alert(1)</script>\n\n${other}`,
    );
    expect(JSON.stringify(story.doc)).toContain(
      '"creditLine","content":[{"type":"text","text":"Northlight"}]',
    );
    expect(JSON.stringify(story.doc)).not.toContain('alert');
  });

  it('takes what is nested too deep for the parser as plain text', () => {
    const { report } = taken(`# Room\n\n${'>'.repeat(200)} deep words\n\n${para}`);
    expect(report.changes.map(({ code }) => code)).toEqual(['markdown-as-text']);
    expect(
      [...report.recognised, ...report.tray].some(({ text }) => text.endsWith('deep words')),
    ).toBe(true);
  });

  it('makes a story that parses and loses no word, whatever the Markdown', () => {
    const line = fc.oneof(
      fc.lorem({ maxCount: 8, mode: 'words' }),
      fc.constantFrom(
        '# a',
        '## b',
        '- c',
        '  - d',
        '1. e',
        '> f',
        '---',
        '***',
        '',
        '',
        '*g*',
        '**h** [i](https://example.org/)',
        '```',
        '| a | b |',
        '|---|---|',
        '<b>j</b>',
        '<div>',
        '</div>',
        '![k](l.jpg)',
        'm  ',
        '\\*n',
        '&amp;',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { story, report } = taken(lines.join('\n'));
        expect(report.accounted.complete).toBe(true);
        const kept = new Set(
          [...report.recognised, ...report.tray].flatMap(({ text }) => wordList(text)),
        );
        expect(
          lines
            .filter((words) => /^[a-z]{2,}/u.test(words))
            .flatMap(wordList)
            .filter((word) => !kept.has(word)),
        ).toEqual([]);
        expect(parseStory(JSON.parse(JSON.stringify(story))).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
