import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Node } from '@tiptap/pm/model';
import { openLibrary } from '../../../src/main/library/open-library';
import { element, page, story } from '../../story-builder';
import type { Story } from '../../../src/shared/story/story';
import { guest } from '../../../src/shared/story/contributor';

const NEWSROOM = resolve(import.meta.dirname, '../../../resources/house-styles/newsroom');

/** A rule of the desk's own: what Vale reads, and the card beside it. */
interface OwnRule {
  readonly name: string;
  readonly rule: string;
  readonly card: string;
}

const RULES: readonly OwnRule[] = [
  {
    name: 'Figures',
    rule: 'extends: substitution\nmessage: "Write \'%s\', not \'%s\'."\nlevel: error\naction: { name: replace }\nswap:\n  eleven: "11"\n  twelve: "12"\n',
    card: 'title: Figures from 10 up\ngroup: numbers\nreason: Spell out one to nine; use figures from 10, except to open a sentence.\nfix: safe\n',
  },
  {
    name: 'PerCent',
    rule: 'extends: existence\nmessage: "Use the sign in \'%s\'."\nlevel: error\nnonword: true\ntokens: ["\\\\d+\\\\s+per cent"]\naction: { name: edit, params: [regex, "\\\\s+per cent", "%"] }\n',
    card: 'title: Use the % sign with figures\ngroup: numbers\nreason: A figure and its sign are read at once.\nfix: safe\n',
  },
  {
    name: 'PublicBodies',
    rule: "extends: substitution\nmessage: \"Lower case for '%s', not '%s'.\"\nlevel: warning\nignorecase: false\naction: { name: replace }\nswap:\n  Council’s: council’s|city council’s\n  Mayor: mayor\n",
    card: 'title: Public bodies, lower case\ngroup: names\nreason: Capitals only for the full formal name.\n',
  },
  {
    name: 'LongSentence',
    rule: 'extends: occurrence\nmessage: This sentence has more than 30 words.\nlevel: warning\nscope: sentence\nmax: 30\ntoken: "\\\\b\\\\w+\\\\b"\n',
    card: 'title: Long sentence\ngroup: plain-english\nreason: Two short sentences are read sooner than one long one.\nfix: none\n',
  },
  {
    name: 'Wordy',
    rule: "extends: substitution\nmessage: \"'%s' says as much as '%s'.\"\nlevel: suggestion\nignorecase: false\naction: { name: replace }\nswap:\n  In order to: To\n  in order to: to\n",
    card: 'title: Wordy phrase\ngroup: plain-english\nreason: The shorter words say the same.\nfix: safe\n',
  },
];

/** A house style of the desk's own with a handful of rules, whatever rules the program ships. Gives its id. */
export function fillStyle(userData: string): string {
  const folder = join(userData, 'house-styles', 'courier');
  cpSync(NEWSROOM, folder, { recursive: true });
  const house = join(folder, 'house.yml');
  writeFileSync(
    house,
    readFileSync(house, 'utf8')
      .replace('id: newsroom', 'id: courier')
      .replace(/^name: .*$/mu, 'name: Courier style')
      .replace(/^version: .*$/mu, 'version: "2026.2"'),
  );
  writeFileSync(
    join(folder, 'rules.yml'),
    'spelling: "off"\npacks: { News: { level: off } }\nnames:\n  - { name: Tannery Steps, not: [Tanner Steps] }\n',
  );
  const rules = join(folder, 'rules', 'Courier');
  mkdirSync(rules, { recursive: true });
  for (const { name, rule, card } of RULES) {
    writeFileSync(join(rules, `${name}.yml`), rule);
    writeFileSync(join(rules, `${name}.standfirst.yml`), card);
  }
  return 'courier';
}

/** A story with a fault of each kind. Gives its id, to be opened. */
export function fillFaults(userData: string): { readonly storyId: string } {
  const houseStyleId = fillStyle(userData);
  const doc = page({
    kicker: 'Opinion',
    headline: 'The tide does not read the timetable',
    standfirst: 'Raising the quay by 90cm costs 12 per cent more than moving the road behind it',
    body: [
      'On the second night of the surge the water came over Tannery Steps at ten past two, and by morning 1,316 cellars held more river than coal. It was the third such night in eleven years. Nobody on the quay has forgotten the sound.',
      'The Council’s answer is the one that it has given twice before: more wall. In order to pay for it, the town will borrow until the children who were carried out that night have children of their own.',
      element('crosshead', 'What the wall did'),
      'When the quay was last raised the water did not go away. It went next door, where claims rose by 38 per cent in five years, and from there to the allotments.',
      'Take the road back from the bank and give the river the width that it had when the mill was built, on the harbour board’s own figures, and the worst tide in a hundred years stops a hand’s breadth below the lowest doorstep at Tanner Steps, with room to spare for the next one.',
      'It would cost less than the wall, and the Mayor who signs it would not have to be brave twice. In order to begin, the board need only ask.',
    ],
  });
  return { storyId: keepStory(userData, houseStyleId, doc, 'Tide') };
}

/** Keeps a story of a house style in the library of a desk that is not open. Gives its id. */
export function keepStory(
  userData: string,
  houseStyleId: string,
  doc: Node,
  workingTitle: string,
  changes: Partial<Story> = {},
): string {
  const made = story(doc, {
    houseStyleId,
    workingTitle,
    status: 'editing',
    contributors: [guest('Corin Ashdale')],
    updatedAt: '2026-03-28T19:45:00Z',
    ...changes,
  });
  const library = openLibrary(join(userData, 'library'), { now: () => new Date() });
  if (!library.ok) throw new Error(JSON.stringify(library.error));
  const created = library.value.stories.create(made);
  library.value.close();
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  return created.value.id;
}
