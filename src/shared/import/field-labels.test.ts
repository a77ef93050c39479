import { describe, expect, it } from 'vitest';
import { readLabel, withoutLabel } from './labels';

/** Longer than what is looked at of a field. */
const LONG = 'A wall only gets older. '.repeat(9).trim();

describe('fields of systems and forms', () => {
  it.each([
    ['"headlines.basic": "Room for the river",', 'headline', 'Room for the river'],
    ['<title type="text">Room for the river</title>', 'headline', 'Room for the river'],
    ['<title><![CDATA[Room for the river]]></title>', 'headline', 'Room for the river'],
    ['Title of your article: Room for the river', 'headline', 'Room for the river'],
    ['title: "Room for the river"', 'headline', 'Room for the river'],
    ['subheadlines.basic: A wall only gets older', 'standfirst', 'A wall only gets older'],
    ['Image 1 caption: The quay at dawn', 'caption', 'The quay at dawn'],
    ['Two sentences about yourself: I teach.', 'authorBio', 'I teach.'],
    [
      'Tell us about yourself (this will appear with your piece): I teach.',
      'authorBio',
      'I teach.',
    ],
    ['Short bio (max 30 words): I teach.', 'authorBio', 'I teach.'],
    ['headline,"Room for the river"', 'headline', 'Room for the river'],
    ['headline = "Room for the river"', 'headline', 'Room for the river'],
    ["title: 'Room for the river'", 'headline', 'Room for the river'],
    ['HEADLINE\tRoom for the river', 'headline', 'Room for the river'],
    ['Headline * Room for the river', 'headline', 'Room for the river'],
    ['[headline] Room for the river', 'headline', 'Room for the river'],
    ['<hl1>Room for the river</hl1>', 'headline', 'Room for the river'],
    ['"caption":"The quay at dawn"}},', 'caption', 'The quay at dawn'],
    ['authors = ["Ana Ruiz"]', 'byline', 'Ana Ruiz'],
    ['"authors": ["Ana Ruiz"],', 'byline', 'Ana Ruiz'],
    ['"authors": [{"name": "Ana Ruiz"}],', 'byline', 'Ana Ruiz'],
    ['"creator": {"name": "Ana Ruiz"},', 'byline', 'Ana Ruiz'],
    ['"title","Room for the river"', 'headline', 'Room for the river'],
    ['title;"Room for the river"', 'headline', 'Room for the river'],
    ['title;Room for the river', 'headline', 'Room for the river'],
    ['photo_credit|Ana Ruiz', 'credit', 'Ana Ruiz'],
    ['{"caption": "The quay at dawn"},', 'caption', 'The quay at dawn'],
    ['{ "type": "image", "caption": "The quay at dawn" },', 'caption', 'The quay at dawn'],
    ['@HEAD:Room for the river', 'headline', 'Room for the river'],
    ['@CREDIT1:Ana Ruiz', 'credit', 'Ana Ruiz'],
    ['pull_quote,"Nobody asked the river."', 'pullQuote', 'Nobody asked the river.'],
    ['| Headline | Room for the river |', 'headline', 'Room for the river'],
    ['5,headline,"Room for the river"', 'headline', 'Room for the river'],
    ['"5";"headline";"Room for the river"', 'headline', 'Room for the river'],
    ['| 5 | Headline | Room for the river |', 'headline', 'Room for the river'],
    ['12\tpara_caption\tThe quay, at dawn', 'caption', 'The quay, at dawn'],
    [`| Standfirst | ${LONG} |`, 'standfirst', LONG],
    [`[caption]${LONG}[/caption]`, 'caption', LONG],
    [
      'article_title: "Fair" trade (so-called "foul")',
      'headline',
      '"Fair" trade (so-called "foul")',
    ],
    ["'headline': 'Room for the river',", 'headline', 'Room for the river'],
    ["'headline' => 'Room for the river',", 'headline', 'Room for the river'],
    ['$headline = "Room for the river";', 'headline', 'Room for the river'],
    ['dc:title="Room for the river"', 'headline', 'Room for the river'],
    ['{{headline|Room for the river}}', 'headline', 'Room for the river'],
    ['\\title{Room for the river}', 'headline', 'Room for the river'],
    ['author("Ana Ruiz")', 'byline', 'Ana Ruiz'],
    ['[byline]By Ana Ruiz[/byline]', 'byline', 'By Ana Ruiz'],
    ['HEADLINE ........ Room for the river', 'headline', 'Room for the river'],
    ['BYLINE    By Ana Ruiz', 'byline', 'By Ana Ruiz'],
    ['Byline >> Ana Ruiz', 'byline', 'Ana Ruiz'],
    ['.headline: Room for the river', 'headline', 'Room for the river'],
    ['%%BYLINE%% Ana Ruiz', 'byline', 'Ana Ruiz'],
    ['- author: Ana Ruiz', 'byline', 'Ana Ruiz'],
    ['- **Byline:** Ana Ruiz', 'byline', 'Ana Ruiz'],
  ])('are read: %s', (text, kind, words) => {
    const label = readLabel(text);
    expect(label?.kind).toBe(kind);
    const { from, to } = withoutLabel(text, label);
    expect(text.slice(from, to)).toBe(words);
  });

  it.each([
    'SEO title: Planning by postcard',
    'headlines.mobile: Room for the river',
    'The trouble with that is plain: nobody asked.',
    'Headline: “We were not asked”',
    'Title… and nothing else',
    '| Title | Author | Year |',
    '[Author]s of the report say so.',
    'Author(s) of their own fate',
    '- Summary justice: what the court did',
    '“Author” is a word for it',
    'Home > Opinion > Room for the river',
  ])('are not seen where there is none, and a person’s quotation marks stay: %s', (text) => {
    const label = readLabel(text);
    const { from, to } = withoutLabel(text, label);
    expect(label === null || text.slice(from, to) === '“We were not asked”').toBe(true);
  });
});

describe('labels', () => {
  it('are sure, with or without “suggested”, in a line and over one', () => {
    expect(readLabel('Suggested standfirst: A wall only gets older')?.isField).toBe(false);
    expect(readLabel('Suggested standfirst:')?.kind).toBe('standfirst');
    expect(readLabel('Standfirst:')?.kind).toBe('standfirst');
  });
});
