import { STATUS_NAMES } from '../story/status-names';
import type { StoryLine } from '../story/compare/part-lines';
import type { Story } from '../story/story';
import { changedBy, type HandOffChange } from './hand-off-change';

type Value = Story[keyof Story];

/** A field of the record that a hand-off compares, and how it is said in words. */
interface RecordField {
  readonly key: Exclude<keyof Story, 'doc' | 'media'>;
  readonly label: string;
  readonly words: (story: Story) => string;
}

const plain = (key: RecordField['key'], label: string): RecordField => ({
  key,
  label,
  words: (story) => printed(story[key]),
});

/**
 * Fields that are compared and taken over one by one, in the order of the furniture. What is not here is of the library
 * it lies in (id, spike, moments of change), or goes along with the page (`applyChoices`).
 */
const RECORD_FIELDS: readonly RecordField[] = [
  { key: 'contributors', label: 'Byline', words: bylineWords },
  plain('updatedAt', 'Stamp'),
  plain('publishedAt', 'Published'),
  { key: 'status', label: 'Status', words: ({ status }) => STATUS_NAMES[status] },
  plain('workingTitle', 'Working title'),
  plain('section', 'Section'),
  plain('series', 'Series'),
  plain('slug', 'Slug'),
  plain('tags', 'Tags'),
  plain('seoTitle', 'Title for search'),
  plain('socialTitle', 'Title for posts'),
  plain('socialText', 'Social text'),
  plain('language', 'Language'),
  plain('houseStyleId', 'House style'),
  plain('commissionedWords', 'Length'),
  plain('dueAt', 'Due'),
  plain('embargoUntil', 'Embargo'),
  plain('noteToDesk', 'Note to desk'),
  {
    key: 'signOff',
    label: 'Author’s approval',
    words: ({ signOff }) =>
      signOff === null ? '' : [signOff.by, signOff.on, signOff.note].filter(Boolean).join(', '),
  },
  {
    key: 'styleIgnores',
    label: 'Matches let stand',
    words: ({ styleIgnores }) =>
      styleIgnores.map(({ rule, words }) => `${words} (${rule})`).join('; '),
  },
  {
    key: 'waivers',
    label: 'Waivers',
    words: ({ waivers }) => waivers.map(({ id, reason }) => `${id}: ${reason}`).join('; '),
  },
];

function printed(value: Value): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function bylineWords({ contributors }: Story): string {
  return contributors
    .map(({ name, role, affiliation, post, bio, disclosure }) =>
      [name, role, affiliation, post, bio, disclosure].filter((part) => part !== '').join(', '),
    )
    .join('; ');
}

/** Changes of the record, one for each field that is another. */
export function recordChanges(here: Story, came: Story, base: Story | null): HandOffChange[] {
  return RECORD_FIELDS.flatMap(({ key, label, words }) => {
    const value = (story: Story): string => JSON.stringify(story[key]);
    if (value(here) === value(came)) return [];
    return [
      changeOf(`record ${key}`, label, { here: words(here), came: words(came) }, () =>
        base === null ? 'unknown' : changedBy(value(here), value(came), value(base)),
      ),
    ];
  });
}

/** Changes of what the stories know of a picture that both have. */
export function mediaChanges(here: Story, came: Story, base: Story | null): HandOffChange[] {
  const find = (story: Story, hash: string) => story.media.find((each) => each.hash === hash);
  return here.media.flatMap((own) => {
    const other = find(came, own.hash);
    const value = JSON.stringify(own);
    if (other === undefined || JSON.stringify(other) === value) return [];
    const before = base === null ? undefined : find(base, own.hash);
    const words = ({ name, facts = {} }: typeof own): string =>
      [name, ...Object.entries(facts).map(([fact, said]) => `${fact}: ${said}`)].join('; ');
    return [
      changeOf(`media ${own.hash}`, 'Picture', { here: words(own), came: words(other) }, () =>
        base === null
          ? 'unknown'
          : changedBy(value, JSON.stringify(other), before ? JSON.stringify(before) : null),
      ),
    ];
  });
}

function changeOf(
  id: string,
  label: string,
  words: { readonly here: string; readonly came: string },
  by: () => HandOffChange['by'],
): HandOffChange {
  const alike = words.here === words.came;
  const line = (said: string, detail: string): StoryLine[] => [
    { label, words: said },
    ...(alike ? [{ label: 'Settings', words: detail }] : []),
  ];
  return {
    ...{ id, kind: 'changed', by: by(), label },
    here: line(words.here, 'As they are here'),
    came: line(words.came, 'As they came back'),
  };
}

/** The fields of the record that those choices take over. */
export function takenFields(came: Story, taken: ReadonlySet<string>): Partial<Story> {
  return Object.fromEntries(
    RECORD_FIELDS.filter(({ key }) => taken.has(`record ${key}`)).map(({ key }) => [
      key,
      came[key],
    ]),
  );
}
