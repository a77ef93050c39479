import { zonedMoment } from '../../src/shared/house-style/zoned-moment';
import type { GoldLine, GoldText } from './gold';
import { randomFrom } from './random';

type Change = (text: GoldText, random: () => number) => GoldText;

/** The same piece as another page might have given it: changed by a few of the ways in which pages differ. */
export function withNoise(text: GoldText, seed: number): GoldText {
  const random = randomFrom(seed);
  const changes = CHANGES.filter(() => random() < 0.4);
  return changes.reduce((changed, change) => change(changed, random), text);
}

const JUNK = [
  'Advertisement',
  'Share',
  'Related stories',
  'Search Trends',
  '相关阅读',
  'Read more: The ferry that never sailed',
  'Sign up for our newsletter',
  'Copy link',
];
const FOOT_JUNK = [
  'Most read',
  'Back to top',
  '分享到',
  '热搜',
  'All rights reserved.',
  'Comments',
];
const CHINESE = [
  '河水不会永远听从堤坝的安排，这一点沿岸的居民比任何部门都更早明白。',
  '这座城市的未来，不在更高的墙上，而在更宽的河滩上。',
];
const SECOND_WRITERS = [
  'Oluwaseun Tarrant',
  'Birgit van der Meulen',
  'J. P. Castaway',
  'María Ossorio',
];

const CHANGES: readonly Change[] = [
  repeatHeadline,
  repeatCaptions,
  dropNote,
  secondWriter,
  otherDateForm,
  dropAgencies,
  addJunk,
  addFootJunk,
  addChinese,
  moreBlanks,
];

function insert(lines: readonly GoldLine[], at: number, ...added: readonly GoldLine[]): GoldLine[] {
  return [...lines.slice(0, at), ...added, ...lines.slice(at)];
}

function line(kind: GoldLine['kind'], text: string): GoldLine {
  return { kind, text, goesOn: false };
}

function pick<T>(from: readonly T[], random: () => number): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
}

/** One to three more copies of the headline, above and below the byline. */
function repeatHeadline(text: GoldText, random: () => number): GoldText {
  const at = text.lines.findIndex(({ kind }) => kind === 'headline');
  const head = text.lines[at];
  if (!head || /^\w+: /u.test(head.text)) return text;
  const copies = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    line('repeat', head.text),
  );
  const byline = text.lines.findIndex(({ kind }) => kind === 'byline');
  let after = Math.max(at, byline) + 1;
  while (text.lines[after]?.goesOn === true) after += 1;
  return { ...text, lines: insert(text.lines, after, ...copies) };
}

/** One to three more copies of every caption, right below it. */
function repeatCaptions(text: GoldText, random: () => number): GoldText {
  const copies = 1 + Math.floor(random() * 3);
  return {
    ...text,
    lines: text.lines.flatMap((one) =>
      one.kind === 'caption' && one.text.length > 40
        ? [one, ...Array.from({ length: copies }, () => line('repeat', one.text))]
        : [one],
    ),
  };
}

function dropNote(text: GoldText): GoldText {
  return { ...text, post: null, lines: text.lines.filter(({ kind }) => kind !== 'editorsNote') };
}

function secondWriter(text: GoldText, random: () => number): GoldText {
  const [author] = text.authors;
  const byline = text.lines.find(
    ({ kind, text: words }) => kind === 'byline' && /^(?:by )?[\p{Lu}][\p{L}' .-]+$/iu.test(words),
  );
  if (!byline || author === undefined || text.authors.length > 1 || !byline.text.includes(author))
    return text;
  const second = pick(SECOND_WRITERS, random);
  const joined = `${byline.text}${random() < 0.5 ? ' and ' : ', '}${second}`;
  return {
    ...text,
    authors: [author, second],
    lines: text.lines.map((one) => (one === byline ? line('byline', joined) : one)),
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The stamp in another form, of a moment of its own. */
function otherDateForm(text: GoldText, random: () => number): GoldText {
  const stamps = text.lines.filter(({ kind }) => kind === 'stamp');
  const [stamp] = stamps;
  if (!stamp || stamps.length > 1) return text;
  const [year, month, day] = [
    2015 + Math.floor(random() * 11),
    Math.floor(random() * 12),
    1 + Math.floor(random() * 28),
  ];
  const [hour, minute] = [Math.floor(random() * 24), Math.floor(random() * 60)];
  const pad = (value: number): string => String(value).padStart(2, '0');
  const name = MONTHS[month] ?? '';
  const forms = [
    `Updated ${pad(hour)}:${pad(minute)}, ${day}-${name.slice(0, 3)}-${year}`,
    `Published ${pad(hour)}:${pad(minute)}, ${name} ${day}, ${year}`,
    `${day} ${name} ${year} ${hour % 12 === 0 ? 12 : hour % 12}.${pad(minute)}${hour < 12 ? 'am' : 'pm'}`,
    `${name.slice(0, 3)}. ${day}, ${year}, ${hour % 12 === 0 ? 12 : hour % 12}:${pad(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
    `${year}-${pad(month + 1)}-${pad(day)} ${pad(hour)}:${pad(minute)}`,
    `${year}年${month + 1}月${day}日 ${pad(hour)}:${pad(minute)}`,
    `Last updated on ${day} ${name} ${year} at ${pad(hour)}:${pad(minute)}`,
  ];
  const form = pick(forms, random);
  const moment = zonedMoment({ year, month: month + 1, day, hour, minute }, text.zone);
  const updated = /updated/iu.test(form);
  return {
    ...text,
    updated: updated ? moment : null,
    published: updated ? null : moment,
    lines: text.lines.map((one) => (one === stamp ? line('stamp', form) : one)),
  };
}

/** Captions in the broadcaster's form without their agency. */
function dropAgencies(text: GoldText): GoldText {
  const printed = / \/[A-Z]\w+$/u;
  const captions = text.lines.filter(
    ({ kind, text: words }) => kind === 'caption' && printed.test(words),
  );
  // Without agency and date a caption is a sentence like any other, and nobody could tell.
  if (captions.length === 0 || captions.some(({ text: words }) => !/\d{4}\. \//u.test(words)))
    return text;
  return {
    ...text,
    credits: [],
    lines: text.lines.map((one) =>
      one.kind === 'caption' || one.kind === 'repeat'
        ? { ...one, text: one.text.replace(printed, '') }
        : one,
    ),
  };
}

/** Page rubbish between paragraphs. */
function addJunk(text: GoldText, random: () => number): GoldText {
  const places = text.lines.flatMap(({ kind, text: words }, at) =>
    kind === 'body' && words.length > 150 && text.lines[at + 1]?.goesOn !== true ? [at + 1] : [],
  );
  if (places.length < 3) return text;
  return {
    ...text,
    lines: insert(
      text.lines,
      pick(places.slice(0, -1), random),
      line(
        'rubbish',
        pick(
          JUNK.filter((junk) => junk !== 'Related stories'),
          random,
        ),
      ),
    ),
  };
}

function addFootJunk(text: GoldText, random: () => number): GoldText {
  return {
    ...text,
    lines: [
      ...text.lines,
      line('rubbish', pick(FOOT_JUNK, random)),
      line('rubbish', pick(JUNK, random)),
    ],
  };
}

/** A paragraph of copy in Chinese. */
function addChinese(text: GoldText, random: () => number): GoldText {
  const places = text.lines.flatMap(({ kind, text: words }, at) =>
    kind === 'body' && words.length > 150 && text.lines[at + 1]?.goesOn !== true ? [at + 1] : [],
  );
  const last = places.at(-2);
  return last === undefined
    ? text
    : { ...text, lines: insert(text.lines, last, line('body', pick(CHINESE, random))) };
}

function moreBlanks(text: GoldText, random: () => number): GoldText {
  const wrapped = text.lines.some(({ goesOn }) => goesOn);
  return wrapped
    ? text
    : {
        ...text,
        lines: text.lines.flatMap((one) => (random() < 0.3 ? [one, line(null, '')] : [one])),
      };
}
