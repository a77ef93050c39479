import fc, { type Arbitrary } from 'fast-check';
import type { Mark, Node } from '@tiptap/pm/model';
import { storySchema } from '../src/shared/elements/story.schema';

/** Strings that break careless writers of HTML, JSON, CSS, file names and spreadsheets. */
export const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--!>',
  ']]>',
  '</title><img src=x onerror=alert(1)>',
  '</style>',
  '</p></article>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&amp;',
  '&lt;b&gt;',
  '&#0;',
  '&nbsp',
  '<b>bold</b>',
  'javascript:alert(1)',
  // Glued to words, braces are code and no placeholder, which would stop the export.
  'x{{constructor}}x',
  '${x}',
  "=cmd|' /C calc'!A0",
  '../../etc/passwd',
  'CON',
  '__proto__',
  '$& $1 $$',
  'x{credit}x',
  'x{byline}x',
  '\\u003c',
  '%3Cscript%3E',
];

/** Unicode that is lost or altered where text is handled by halves. */
const ODD = [
  '\u00a0',
  '\u202f',
  '\u2009',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\u202eabc\u202c',
  '\u2066x\u2069',
  '𝒜𝓈𝓉𝓇𝒶𝓁',
  '👩‍👩‍👧‍👦',
  '🇬🇧',
  'e\u0301',
  'é',
  'ﬁ',
  '合作共赢',
  'مرحبا بالعالم',
  'שלום',
  'हिन्दी',
  'ก็',
  'İıß',
  '\t',
  '\n',
  ' ',
  '  ',
  ' \n ',
];

/** Words of every kind: plain, hostile, odd, with spaces inside and at either end. Never empty. */
export const arbitraryText: Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          'river',
          'the',
          'council’s',
          '£412m',
          '“quoted”',
          'word',
          '.',
          ',',
          '—',
          'U.S.',
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom(' ', '  ') },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }).filter(isWritable),
      },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Whether HTML can carry a text; the export stops at one that it cannot. */
function isWritable(text: string): boolean {
  return !/(?![\t\n])[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/u.test(text);
}

export const arbitraryAddress: Arbitrary<string> = fc.constantFrom(
  'https://example.org/',
  'https://example.org/a?b=c&d=e#f',
  "http://example.com/%22'()",
  'mailto:desk@example.org?subject=A&body=B',
  'tel:+441632960000',
);

const arbitraryLang: Arbitrary<string> = fc.constantFrom(
  'zh',
  'ar',
  'de-CH',
  'he',
  'zh-Hans',
  'en-US',
);

function arbitraryMark(name: string): Arbitrary<Mark> {
  if (name === 'link') return arbitraryAddress.map((href) => storySchema.mark('link', { href }));
  if (name === 'languageSpan')
    return arbitraryLang.map((lang) => storySchema.mark('languageSpan', { lang }));
  if (name === 'comment')
    return fc.constantFrom('c1', 'c2').map((id) => storySchema.mark('comment', { id }));
  return fc.constant(storySchema.mark(name));
}

const DISPLAY = ['emphasis', 'superscript', 'subscript', 'languageSpan', 'comment'];
const BLOCK = ['strong', 'emphasis', 'link', 'superscript', 'subscript', 'languageSpan', 'comment'];

/** The marks that each text block may carry. Review's other marks stop an export and stay out. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  kicker: ['comment'],
  headline: DISPLAY,
  standfirst: DISPLAY,
  crosshead: DISPLAY,
  pullQuote: DISPLAY,
  paragraph: [...BLOCK, 'strikethrough'],
  attribution: ['emphasis', 'link', 'languageSpan', 'comment'],
  creditLine: ['comment'],
  linkCard: ['comment'],
};

/** A mark in one case of three, else none. */
function sometimes(mark: Arbitrary<Mark>): Arbitrary<Mark | null> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: mark });
}

function arbitraryMarks(type: string): Arbitrary<readonly Mark[]> {
  const names = MARKS[type] ?? BLOCK;
  return fc
    .tuple(...names.map((name) => sometimes(arbitraryMark(name))))
    .map((marks) => marks.reduce<readonly Mark[]>((set, mark) => mark?.addToSet(set) ?? set, []));
}

function arbitraryWords(type: string): Arbitrary<Node> {
  const marks = fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: arbitraryMarks(type) },
  );
  return fc.tuple(arbitraryText, marks).map(([text, set]) => storySchema.text(text, set));
}

/** A filled or optional slot, or locked words, themselves perhaps in a mark. */
function arbitraryChip(type: string): Arbitrary<Node> {
  const words = fc.array(arbitraryWords(type), { maxLength: 2 });
  return fc
    .tuple(fc.constantFrom('slot', 'lockedWords'), words, arbitraryMarks(type))
    .map(([name, content, marks]) => {
      const attrs =
        name === 'slot'
          ? {
              slotId: 's',
              label: 'Slot',
              required: content.some(({ text }) => (text ?? '').trim() !== ''),
            }
          : null;
      return storySchema.node(name, attrs, content, marks);
    });
}

const WITH_CHIPS = new Set([
  'caption',
  'editorsNote',
  'authorBio',
  'correction',
  'contributorCall',
  'deskBlock',
]);

/** The content of a text block, sometimes none. */
export function arbitraryLine(type: string): Arbitrary<readonly Node[]> {
  const part = WITH_CHIPS.has(type)
    ? fc.oneof(
        { weight: 3, arbitrary: arbitraryWords(type) },
        { weight: 1, arbitrary: arbitraryChip(type) },
      )
    : arbitraryWords(type);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 8, arbitrary: fc.array(part, { minLength: 1, maxLength: 4 }) },
  );
}
