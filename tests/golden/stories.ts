import type { HouseStyle } from '../../src/shared/house-style/house-style';
import type { Story } from '../../src/shared/story/story';
import { HOSTILE } from '../arbitrary-copy';
import { houseStyle, LENIENT } from '../house-style-builder';
import { page, story } from '../story-builder';
import {
  everyElement,
  hostile,
  hostileLine,
  languages,
  pending,
  pictures,
  published,
  rightToLeft,
  several,
} from './pages';
import { contributor, FILES, PICTURES } from './parts';

/** A story whose page is kept beside this file, to be read by eye and compared byte by byte. */
export interface GoldenStory {
  readonly name: string;
  readonly story: Story;
  readonly houseStyle: HouseStyle;
}

const broadcaster = houseStyle({
  language: 'en-US',
  timeZone: 'Asia/Shanghai',
  publication: {
    ...houseStyle().publication,
    name: 'Longwater International',
    section: 'Longwater Opinion',
  },
  agencies: ['Northlight'],
  formats: {
    ...houseStyle().formats,
    byline: '{byline}',
    date: 'dd-MMM-yyyy',
    stampUpdated: 'Updated {time}, {date}',
    credit: '/{credit}',
  },
});

const withAddress = houseStyle({
  urlBase: 'https://courier.example/opinion/',
  publishStrikethrough: true,
  publication: { ...houseStyle().publication, url: 'https://courier.example/' },
  exportCss: 'h1 { color: #222; }\n/* </style> */\n',
});

const stamps = { publishedAt: '2026-03-28T09:00:00Z', updatedAt: '2026-03-29T18:45:00Z' };

/** Every golden story. All their words are invented. */
export const goldenStories: readonly GoldenStory[] = [
  {
    name: 'every-element',
    story: story(everyElement, {
      ...stamps,
      media: [...FILES],
      contributors: [contributor('Marit Oduya-Lind', 'https://example.org/authors/marit')],
    }),
    houseStyle: houseStyle(),
  },
  {
    name: 'pending-media',
    story: story(pending, {
      language: 'en-US',
      updatedAt: '2026-03-28T19:45:00+08:00',
      contributors: [contributor('Orsolya Brandt')],
    }),
    houseStyle: { ...broadcaster, preflight: LENIENT },
  },
  {
    name: 'several-authors',
    story: story(several, {
      ...stamps,
      contributors: [
        contributor('Marit Oduya-Lind', 'https://example.org/authors/marit'),
        contributor('Bram Castellan'),
        contributor('Jo Reeve'),
      ],
      updatedAt: '2026-04-01T12:00:00Z',
    }),
    houseStyle: houseStyle(),
  },
  {
    name: 'right-to-left',
    story: story(rightToLeft, {
      language: 'ar',
      publishedAt: stamps.publishedAt,
      contributors: [contributor('نور الساحلي')],
    }),
    houseStyle: houseStyle(),
  },
  {
    name: 'languages',
    story: story(languages, { contributors: [contributor('Łucja Ångström-Đặng')] }),
    houseStyle: houseStyle(),
  },
  {
    name: 'hostile',
    story: story(hostile, {
      ...stamps,
      media: [...FILES],
      section: hostileLine,
      tags: [...HOSTILE],
      seoTitle: hostileLine,
      socialTitle: `S ${hostileLine}`,
      contributors: [
        contributor(hostileLine),
        contributor(`B ${hostileLine}`, 'https://example.org/'),
      ],
    }),
    houseStyle: houseStyle(),
  },
  {
    name: 'published',
    story: story(published, {
      ...stamps,
      media: [...FILES],
      tags: ['Water', 'Prices'],
      slug: 'pump-house',
      contributors: [contributor('Jo Reeve')],
    }),
    houseStyle: { ...withAddress, preflight: LENIENT },
  },
  {
    name: 'pictures',
    story: story(pictures, {
      ...stamps,
      media: [...PICTURES],
      contributors: [contributor('Jo Reeve')],
    }),
    houseStyle: houseStyle({
      ...withAddress,
      agencies: ['Northlight'],
      exportCss: 'main { margin: 0 auto; max-width: 640px; }\n',
    }),
  },
  {
    name: 'least',
    story: story(page({ headline: 'Enough', body: ['One sentence.'] })),
    houseStyle: houseStyle(),
  },
];
