import type { Node } from '@tiptap/pm/model';
import type { PieceFacts } from '../src/shared/house-style/live/live-block';
import { element, page, photo } from './story-builder';

/** A story that keeps to its desk's style, and what its record and its house say. */
export interface CleanStory {
  /** Id of the profile that it is written in. */
  readonly profile: string;
  readonly doc: Node;
  readonly piece: PieceFacts;
}

const NO_FACTS: PieceFacts = {
  language: 'en-US',
  contributors: [],
  day: '2026-03-24',
  agencies: [],
  disclaimers: [],
  publication: { contact: '', account: '' },
  labels: { editorsNote: 'Editor’s note:' },
};

function writer(name: string, role: string, affiliation: string): PieceFacts['contributors'] {
  return [{ name, role, affiliation, disclosure: '' }];
}

const american: CleanStory = {
  profile: 'ap',
  doc: page({
    kicker: 'Opinion',
    headline: 'Small harbors need a slower clock',
    standfirst:
      'Federal dredging money arrives on a yearly calendar. Silt does not, and the towns that live by the channel pay for the difference.',
    photo: photo(
      'A dredger works off the north pier in Harrow Bay, Maine, March 17, 2026.',
      'Northlight',
      { altText: 'A low ship with a crane beside a stone pier.' },
    ),
    editorsNote:
      'Dana Whitlock is a harbor engineer at the Coastal Institute. The article reflects the author’s opinions and not necessarily the views of the Ledger.',
    body: [
      'Every spring the channel at Harrow Bay loses about 4 feet of water. The boats wait, the ice plant waits, and 27 families who own a share in the cooperative wait for a contract that was due in October.',
      'The Army Corps of Engineers has known this for years. “We can measure the shoal, but we cannot sign until the money is there,” said Lucy Arden, who runs the district office in Portland.',
      'The delay has a price. The cooperative lost $1.2 million last year, according to its annual report, and two of its five buyers went elsewhere.',
      element('crosshead', 'A two-year promise'),
      'Congress could allow the district to sign for two years at a time. Nothing in the law forbids it, and the state of Oregon has done the same with its own ports since 2019.',
      'The objection is that money promised is money lost to other harbors. Arden does not agree. “A harbor that knows its dates buys less dredging,” she said.',
      'Harrow Bay is small. The rule that keeps it waiting is not, and it can be changed with one sentence in a bill that passes every year.',
    ],
    authorBios: [
      'Dana Whitlock is a harbor engineer at the Coastal Institute. She writes about ports and tides.',
    ],
  }),
  piece: {
    ...NO_FACTS,
    contributors: writer('Dana Whitlock', 'a harbor engineer', 'the Coastal Institute'),
    agencies: ['Northlight'],
  },
};

const british: CleanStory = {
  profile: 'uk',
  doc: page({
    kicker: 'Opinion',
    headline: 'The night bus deserves a timetable',
    standfirst:
      'Buses that run after midnight carry nurses, cleaners and bakers. The council counts none of them, and so it counts them out.',
    editorsNote:
      'Corin Ashdale is a transport planner at the Moorland Trust. The article reflects the author’s opinions and not necessarily the views of the Courier.',
    body: [
      'The last bus to Lower Harbour leaves at 11.40pm. The first shift at the hospital ends at midnight, and the bakery on Tannery Street begins at 2am.',
      'The council says that the route loses £90,000 a year. It has never asked who is on the bus. “We hold no figures after ten o’clock,” said Ines Maro, its head of transport, on 4 March.',
      'There are 12 buses in the depot that do not move between midnight and five. The drivers’ union has offered a rota, and the rota costs less than the airport link that the same committee approved in January.',
      element('crosshead', 'What a count would show'),
      'A survey by the Moorland Trust found 340 people who walk home along the ring road on an ordinary Tuesday. Most of them are paid by the public.',
      'A city that asks people to work at night should be able to say how they get home. It could start by counting them.',
    ],
    authorBios: ['Corin Ashdale is a transport planner at the Moorland Trust.'],
  }),
  piece: {
    ...NO_FACTS,
    language: 'en-GB',
    contributors: writer('Corin Ashdale', 'a transport planner', 'the Moorland Trust'),
  },
};

const international: CleanStory = {
  profile: 'broadcaster',
  doc: page({
    kicker: 'Opinion',
    headline: 'Why river states should share their gauges',
    standfirst:
      'A flood does not stop at a border post. The readings that would warn the next town often do, and that can be mended this year.',
    photo: photo(
      'Delegates attend a meeting of the river commission in Almaty, Kazakhstan, March 21, 2026.',
      'Northlight',
      { altText: 'Rows of delegates at long tables under a blue banner.' },
    ),
    editorsNote:
      'Asel Nurlan is a research fellow at the Basin Institute. The article reflects the author’s opinions and not necessarily the views of the Channel.',
    body: [
      'On March 21, 2026, eleven states signed a paper on the waters that they share. It has 40 pages, and the word “gauge” stands on none of them.',
      'A gauge is a stick in a river with a number on it. Upstream it says what will come; downstream it says what has come. Between the two lie about six hours, which is enough to move 20,000 people.',
      'In the spring of 2024, the readings reached the lower towns after the water did. The river commission said in its report that 80 percent of the delay was paperwork.',
      element('crosshead', 'A line of text a day'),
      'The cost is small. One message an hour from 60 stations is less than a single film over the same line, according to the commission’s own figures.',
      '“We have the numbers, and we want to give them away,” said Ruslan Baiter, who keeps the station at Kara Ford.',
      'What is missing is the order to send them. It needs two signatures, and both ministers meet in June.',
    ],
    authorBios: ['Asel Nurlan is a research fellow at the Basin Institute.'],
    contributorCall:
      '(If you want to contribute and have specific expertise, please contact us at opinions@channel.example.)',
  }),
  piece: {
    ...NO_FACTS,
    contributors: writer('Asel Nurlan', 'a research fellow', 'the Basin Institute'),
    agencies: ['Northlight'],
    publication: { contact: 'opinions@channel.example', account: '' },
  },
};

const agency: CleanStory = {
  profile: 'agency',
  doc: page({
    kicker: 'Commentary',
    headline: 'Grain insurers are pricing the wrong drought',
    standfirst:
      'Models built on rain miss what rivers do. Farmers on the lower plain pay twice for the gap between the two.',
    editorsNote:
      'Ilse Brandt is an economist at the Plain Institute. The article reflects the author’s opinions and not necessarily the views of the agency.',
    body: [
      'Premiums for wheat on the lower plain rose 18% in February. The rain that year was normal, and so was the harvest, according to figures from the farm ministry.',
      'Insurers price drought by rainfall because rainfall has a long record. The plain does not drink rain. It drinks the river, and the river is let out by a dam 300 km to the north.',
      '“Nobody asked us what we would release,” said Petra Olm, who schedules the gates at the Senn dam.',
      'The fix is dull. The dam publishes its plan on March 1 of each year, and a premium that is set in April could use it.',
      'Two of the four large insurers say that they will try it in 2027. The others should explain why they would rather guess.',
    ],
    authorBios: ['Ilse Brandt is an economist at the Plain Institute.'],
  }),
  piece: {
    ...NO_FACTS,
    contributors: writer('Ilse Brandt', 'an economist', 'the Plain Institute'),
  },
};

const weekly: CleanStory = {
  profile: 'weekly',
  doc: page({
    kicker: 'By invitation',
    headline: 'Libraries are the cheapest clinics',
    standfirst:
      'Loneliness fills surgeries and empties purses. A reading room with a kettle does more than most prescriptions, and costs less.',
    editorsNote:
      'Odile Renshaw is a physician at the Quay Clinic. The article reflects the author’s opinions and not necessarily the views of the Review.',
    body: [
      'A third of the people in a morning surgery are there because nobody else will talk to them. Doctors know it. They write something down all the same.',
      'In three towns along the coast the health service now pays for the library instead. “We buy chairs and a kettle,” says Mr Samir Belhaven, who runs the scheme. “It is the best drug that we have.”',
      'The figures are early but hard to ignore. Visits to the surgery fell by 14% in the first year, according to the scheme’s own count, and the library doubled its hours.',
      'Sceptics will say that a kettle cannot scale. It does not have to. It has to be open on a wet Tuesday in March, and it has to be warm.',
    ],
    authorBios: ['Odile Renshaw is a physician at the Quay Clinic.'],
  }),
  piece: {
    ...NO_FACTS,
    language: 'en-GB',
    contributors: writer('Odile Renshaw', 'a physician', 'the Quay Clinic'),
  },
};

/** One for each profile of the pack. */
export const CLEAN_STORIES: readonly CleanStory[] = [
  american,
  british,
  international,
  agency,
  weekly,
];
