import type { StoryStatus } from '../../../src/shared/story/story';

/** A story of the sample desk, in the plainest form. All words are invented. */
export interface SampleStory {
  readonly headline: string;
  readonly standfirst: string;
  readonly writer: string;
  readonly section: string;
  readonly status: StoryStatus;
  /** Hours before now at which it was last changed. */
  readonly hoursAgo: number;
  /** Days from now on which it is due; null for none. */
  readonly dueInDays: number | null;
  readonly body: readonly string[];
}

export const SAMPLE_STORIES: readonly SampleStory[] = [
  {
    headline: 'The last bus home should not be a favour',
    standfirst: 'Night workers pay for a timetable that ends before their shift does',
    writer: 'Corin Ashdale',
    section: 'Cities',
    status: 'factCheck',
    hoursAgo: 1,
    dueInDays: 1,
    body: [
      'At ten past midnight the 14 leaves the depot empty and the ward sister at St Brannock’s starts to walk. It is four miles. The two facts are connected by a line in a spreadsheet that calls her hour “off-peak” and the bus’s journey “dead mileage”.',
      'The county says that nobody rides late. It counted on a Sunday in February. On the other nights of the week the hospital alone lets out three hundred people after the last service has gone, and the warehouse on Cutler Road as many again.',
      'What a late bus costs is known to the pound. What its absence costs is spread over taxis, overtime that is not taken and posts that are not filled, and so it is never counted at all.',
    ],
  },
  {
    headline: 'A harbour authority that answers to nobody',
    standfirst: 'Seven people meet in private and decide what the quay is for',
    writer: 'Ottoline Marsh',
    section: 'Politics',
    status: 'editing',
    hoursAgo: 2,
    dueInDays: 1,
    body: [
      'The minutes of the harbour board are kept in a safe. I know this because I asked for them, and was told where they were instead of what they said.',
      'Nobody on the board was elected, and nobody can be removed except by the others. It lets berths, sells land and sets the price of ice.',
    ],
  },
  {
    headline: 'Our school libraries are being emptied one shelf at a time',
    standfirst: 'There was no vote to close them, and there did not have to be',
    writer: 'Ildiko Farrant',
    section: 'Education',
    status: 'ready',
    hoursAgo: 4,
    dueInDays: 2,
    body: [
      'First the librarian’s hours went from thirty to twelve. Then the door was locked on the days when she was away. Then somebody noticed that few pupils used the room.',
      'A library dies in the same way everywhere: of a figure that describes what was done to it.',
      'In Marrow Vale we have measured the other end. Schools that kept a librarian full time lend eleven books a pupil each year; those that did not lend two.',
    ],
  },
  {
    headline: 'Why I changed my mind about the herring quota',
    standfirst: 'I spent nine years arguing against the limit that saved my own trade',
    writer: 'Samir Belhaven',
    section: 'Environment',
    status: 'drafting',
    hoursAgo: 26,
    dueInDays: 4,
    body: [
      'I signed the petition in 2014 and carried the banner in 2016. I was wrong, and it took a bad winter and a good scientist to make me see it.',
      'The shoals off Gull Head are thicker than my father remembers them. The boats that are left catch less and earn more.',
    ],
  },
  {
    headline: 'What a care worker learns on the 5am train',
    standfirst: '',
    writer: 'Pelle Arnqvist',
    section: 'Health',
    status: 'commissioned',
    hoursAgo: 30,
    dueInDays: 5,
    body: [],
  },
  {
    headline: 'The case for a four-day court week',
    standfirst: 'Justice that is heard tired is heard twice',
    writer: 'Odile Renshaw',
    section: 'Politics',
    status: 'drafting',
    hoursAgo: 50,
    dueInDays: 6,
    body: [
      'Every Friday afternoon the list at Fenmouth is moved to Monday. We pay for the lights, the guards and the jurors’ lunch, and then we send everybody home.',
    ],
  },
  {
    headline: 'Leave the allotments alone',
    standfirst: 'Two hundred plots feed more than two hundred families',
    writer: 'Wenna Tregear',
    section: 'Cities',
    status: 'published',
    hoursAgo: 76,
    dueInDays: null,
    body: [
      'There is a waiting list of eleven years for the ground that the council calls under-used.',
      'Nobody who has dug it for a winter would use the word.',
    ],
  },
  {
    headline: 'Teach the canal to freeze again',
    standfirst: 'A cold-water loop would heat the old town for less than gas',
    writer: 'Jory Ambrose',
    section: 'Environment',
    status: 'published',
    hoursAgo: 124,
    dueInDays: null,
    body: [
      'The canal has not borne a skater since 1987. It is two degrees warmer than it was, and every one of those degrees could be sold.',
    ],
  },
  {
    headline: 'A pension is not a prize for staying put',
    standfirst: 'People who changed jobs nine times are asked to prove it nine times',
    writer: 'Beatriz Lomond',
    section: 'Economy',
    status: 'published',
    hoursAgo: 170,
    dueInDays: null,
    body: [
      'My first employer burnt down, my second was sold and my third says that I do not exist. Between them they hold six years of my retirement.',
    ],
  },
];

/** The story that stands open: long enough to scroll, with every kind of furniture. */
export const OPEN_STORY = {
  headline: 'Calder Quay sold its ferry and will pay for the bridge twice',
  standfirst:
    'A crossing that cost the town £3m a year was thought a burden. Its replacement costs that in interest, and still nobody can walk to work',
  writer: 'Marit Oduya-Lind',
  post: 'an economist at the Estuary Institute and a former member of the Calder transport board',
  section: 'Cities',
  body: [
    'On the last evening of March the Lady Constance crossed from Calder Quay to Sandhaven with forty-one passengers, a brass band and a cake. The mayor cut the cake. By morning the slipway had a chain across it, and some 1,900 people a day had lost the only way of getting over the water on foot.',
    'Nobody voted for that. What the council voted for, in the autumn of 2019, was a bridge: two lanes, a hard shoulder and a promise that the old service would run “until comparable provision is in place”. The bridge opened six weeks late. The provision, if one is a pedestrian, is a bus that goes round by Thornley and takes fifty minutes.',
    'I sat on the board that recommended it, so I ought to say where the sum went wrong. We compared the yearly loss of the ferry with the yearly cost of the bridge, and the bridge won by a little. We did not ask who was on the boat.',
  ],
  crosshead: 'Who was on the boat',
  more: [
    'They were, it turns out, the people who keep the other bank open. Cleaners, porters, two thirds of the staff of Sandhaven’s school kitchens, and every apprentice at the yard. They do not drive. Since April the yard has lost nineteen of its sixty trainees, and the school has advertised the same post for a cook four times.',
    'There is an answer, and it floats. The Lady Constance is moored at Pell Creek with a full certificate and no buyer. To run her from six in the morning until nine at night would cost a little over £1m, a third of the interest on the bridge. Let the drivers who save forty minutes a day pay fifty pence for it.',
    'It would be an odd thing to own a bridge and a ferry on the same water. It would be odder to go on owning a bridge that leads away from the people who paid for it.',
  ],
  pullQuote: 'We did not ask who was on the boat',
  caption: 'The Lady Constance at her moorings in Pell Creek, below Calder, April 9, 2026.',
  credit: 'Northlight',
  altText: 'Low sun over still water, seen from a sloping stone quay',
} as const;
