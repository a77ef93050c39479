import { counted, note } from '../note';
import type { ImportNote } from '../recognition';

type Said = (count: number, words: string) => string;

const was = (count: number): string => (count === 1 ? 'was' : 'were');
const stands = (count: number): string => (count === 1 ? 'It stands' : 'They stand');

/** What the report says of each thing that a story cannot hold as Word does; `words` are those it is about, quoted. */
const SAYINGS = {
  'links-refused': (count, words) =>
    `${counted(count, 'link')} without a whole, safe address ${was(count)} taken off; the words stand: ${words}.`,
  'links-inside': (count) =>
    `${counted(count, 'link')} to another place of the file ${was(count)} taken off; the words stand.`,
  'tables-as-lines': (count) =>
    `${counted(count, 'table')} ${was(count)} read as a line for each row.`,
  'text-boxes': (count) =>
    `${counted(count, 'text box', 'text boxes')} ${was(count)} read as lines below the paragraph that ${count === 1 ? 'it was' : 'they were'} tied to.`,
  'notes-at-end': (count) =>
    `${counted(count, 'note')} (footnotes, endnotes) ${was(count)} put at the end, with ${count === 1 ? 'its number' : 'their numbers'} raised in the text.`,
  'notes-unused': (count, words) =>
    `${counted(count, 'note')} that no place of the text names ${was(count)} left out: ${words}.`,
  'fields-as-words': (count, words) =>
    `${counted(count, 'field')} ${was(count)} read as the words last shown: ${words}.`,
  'equations-as-words': (count, words) =>
    `${counted(count, 'equation')} ${was(count)} written in one line: ${words}.`,
  'hidden-text': (count, words) => `Hidden text ${was(count)} left out: ${words}.`,
  'symbols-unknown': (count, words) =>
    `${counted(count, 'symbol')} of a font of signs ${was(count)} left out, because it is not known what they show: ${words}.`,
  underlining: (count) =>
    `Underlining was left off ${counted(count, 'stretch', 'stretches')} of words; a story has none.`,
  'readings-in-brackets': (count) =>
    `${counted(count, 'reading')} above words ${was(count)} put behind ${count === 1 ? 'it' : 'them'} in brackets.`,
  'header-left-out': (_count, words) => `Headers and footers were left out: ${words}.`,
  'embedded-left-out': (count, words) =>
    `${counted(count, 'embedded object')} ${was(count)} left out: ${words}.`,
  'drawings-left-out': (count, words) =>
    `${counted(count, 'chart or diagram', 'charts or diagrams')} ${was(count)} left out: ${words}.`,
  'word-art': (count, words) =>
    `${counted(count, 'piece')} of drawn lettering ${was(count)} left out: ${words}.`,
  'chunks-left-out': (count) =>
    `${counted(count, 'other file')} folded into this one ${was(count)} left out and not opened.`,
  'macros-left-out': () =>
    'The file brings programs (macros) with it. They were left out and not run.',
  'pictures-left-out': (count, words) =>
    `${counted(count, 'picture')} ${was(count)} left out: ${words}.`,
  'pictures-tracked': (count, words) =>
    `${counted(count, 'picture')} ${was(count)} added or taken out as a tracked change. ${stands(count)} in the story: ${words}.`,
  'list-numbers': (count) =>
    `${counted(count, 'point')} of lists with letters or other numbers ${was(count)} numbered 1, 2, 3.`,
  'heading-numbers': (count) =>
    `Numbers that Word prints by itself in front of ${counted(count, 'heading')} were left off.`,
  'empty-changes': (count, words) =>
    `${counted(count, 'tracked change')} of empty lines or spaces ${was(count)} left out, because a story has none: ${words}.`,
  'cell-changes': (count, words) =>
    `${counted(count, 'tracked paragraph break')} inside cells of a table ${was(count)} left out: ${words}.`,
  'format-changes': (count, words) =>
    `${counted(count, 'tracked change')} of format that a story cannot show ${was(count)} taken as made: ${words}.`,
  'tracked-changes': (count, words) =>
    `${counted(count, 'tracked change')} ${was(count)} kept as suggestions: ${words}. Nothing was accepted or rejected.`,
  'comments-kept': (count, words) => `${counted(count, 'comment')} came along: ${words}.`,
  'comments-at-a-point': (count) =>
    `${counted(count, 'comment')} of no words in particular ${was(count)} tied to the word beside ${count === 1 ? 'it' : 'them'}.`,
  'file-properties': (_count, words) =>
    `The file’s own data says ${words}; the copy does not, so nothing was added.`,
} satisfies Readonly<Record<string, Said>>;

/** What can be told of a Word file. */
export type WordNote = keyof typeof SAYINGS;

/** Gathers what the report has to say, one line for each kind of thing. */
export interface WordReport {
  tell(code: WordNote, words?: string): void;
  notes(): ImportNote[];
}

/** Words of one note that are shown; a file of a thousand hidden words is told, not printed. */
const SHOWN = 12;
const LONGEST = 300;
/** Beyond these, nobody counts how many more there are. */
const COUNTED = 1_000;

/** A report with nothing in it. */
export function wordReport(): WordReport {
  const told = new Map<WordNote, { count: number; words: Set<string> }>();
  return {
    tell(code, words = '') {
      const entry = told.get(code) ?? { count: 0, words: new Set<string>() };
      entry.count += 1;
      if (words !== '' && entry.words.size < COUNTED) entry.words.add(words.slice(0, LONGEST));
      told.set(code, entry);
    },
    notes: () =>
      [...told].map(([code, { count, words }]) => {
        const shown = [...words].slice(0, SHOWN);
        const rest = words.size - shown.length;
        const list = `${shown.join('; ')}${rest > 0 ? ` and ${rest} more` : ''}`;
        return note(code, SAYINGS[code](count, list));
      }),
  };
}

/** Words in quotation marks, for the report. */
export function quoted(words: string): string {
  return `“${words.replace(/\s+/gu, ' ').trim()}”`;
}
