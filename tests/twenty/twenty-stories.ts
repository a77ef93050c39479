import type { HouseStyle } from '../../src/shared/house-style/house-style';
import { contributor } from '../golden/parts';
import { houseStyle } from '../house-style-builder';
import * as english from './twenty-english';
import * as forms from './twenty-forms';
import * as languages from './twenty-languages';
import { storyOf, type FixtureStory } from './twenty-parts';

const courier = houseStyle({
  urlBase: 'https://courier.example/opinion',
  limits: { headline: 70, standfirst: 160, caption: 200, altText: 250, slug: 60, body: 4000 },
});

const courrier: HouseStyle = houseStyle({
  id: 'courrier',
  name: 'Le Courrier',
  language: 'fr',
  timeZone: 'Europe/Paris',
  publication: {
    name: 'Le Courrier',
    blurb: '',
    contact: 'tribunes@courrier.example',
    account: '',
    section: 'Débats',
    url: 'https://courrier.example/',
  },
  formats: {
    byline: 'Par {byline}',
    bylineJoin: ' et ',
    stampUpdated: 'Mis à jour le {date} à {time}',
    stampPublished: 'Publié le {date}',
    date: 'd MMMM yyyy',
    time: 'HH:mm',
    credit: 'Photo\u00a0: {credit}',
  },
  labels: {
    editorsNote: 'Note de la rédaction\u00a0:',
    authorBio: 'L’auteure',
    authorBios: 'Les auteurs',
    corrections: 'Corrections',
    audio: 'Écouter cet article',
  },
  exportCss:
    'main { margin: 0 auto; max-width: 640px; padding: 0 16px; }\nimg { max-width: 100%; height: auto; }\n',
});

const marit = contributor('Marit Oduya-Lind', 'https://example.org/authors/marit');

/** Twenty stories that between them hold whatever a desk may send out. All their words are invented. */
export const twentyStories: readonly FixtureStory[] = [
  {
    name: 'short',
    story: storyOf(1, english.short, { contributors: [marit] }),
    houseStyle: courier,
  },
  {
    name: 'standard',
    story: storyOf(2, english.standard, {
      contributors: [marit],
      updatedAt: '2026-03-28T18:45:00Z',
      section: 'Cities',
      tags: ['Water', 'Ports'],
      seoTitle: 'The cheapest flood wall',
      socialTitle: 'Buy the meadow',
    }),
    houseStyle: courier,
  },
  { name: 'long', story: storyOf(3, english.long, { contributors: [marit] }), houseStyle: courier },
  {
    name: 'two-authors',
    story: storyOf(4, english.twoAuthors, {
      contributors: [
        contributor('Bram Castellan'),
        contributor('Jo Reeve', 'https://example.org/jo'),
      ],
    }),
    houseStyle: courier,
  },
  {
    name: 'no-photo',
    story: storyOf(5, english.noPhoto, { contributors: [marit] }),
    houseStyle: houseStyle(),
  },
  {
    name: 'ten-photos',
    story: storyOf(6, english.tenPhotos, { contributors: [marit] }),
    houseStyle: courier,
  },
  {
    name: 'correction',
    story: storyOf(7, english.correction, {
      contributors: [marit],
      updatedAt: '2026-03-29T08:00:00Z',
    }),
    houseStyle: courier,
  },
  {
    name: 'clarification-and-update',
    story: storyOf(8, english.clarification, {
      contributors: [marit],
      updatedAt: '2026-04-01T12:00:00Z',
    }),
    houseStyle: courier,
  },
  {
    name: 'arabic',
    story: storyOf(9, languages.arabic, {
      language: 'ar',
      contributors: [contributor('نور الساحلي')],
    }),
    houseStyle: courier,
  },
  {
    name: 'hebrew',
    story: storyOf(10, languages.hebrew, {
      language: 'he',
      contributors: [contributor('נועה רז')],
    }),
    houseStyle: houseStyle(),
  },
  {
    name: 'chinese',
    story: storyOf(11, languages.chinese, {
      language: 'zh-Hans-CN',
      contributors: [contributor('陈海')],
    }),
    houseStyle: courier,
  },
  {
    name: 'german',
    story: storyOf(12, languages.german, {
      language: 'de',
      contributors: [contributor('Ilse Brandt')],
    }),
    houseStyle: courier,
  },
  {
    name: 'french',
    story: storyOf(13, languages.french, {
      language: 'fr-FR',
      contributors: [contributor('Odile Renaud', 'https://courrier.example/odile')],
    }),
    houseStyle: courrier,
  },
  {
    name: 'lists',
    story: storyOf(14, forms.lists, { contributors: [marit] }),
    houseStyle: courier,
  },
  {
    name: 'quotations',
    story: storyOf(15, forms.quotations, { contributors: [marit] }),
    houseStyle: courier,
  },
  {
    name: 'audio',
    story: storyOf(16, forms.audio, { contributors: [marit] }),
    houseStyle: courier,
  },
  {
    name: 'cards-and-desk-blocks',
    story: storyOf(17, forms.cards, { contributors: [marit] }),
    houseStyle: courier,
  },
  {
    name: 'hostile',
    story: storyOf(18, languages.hostile, {
      section: languages.HOSTILE_LINE,
      tags: [languages.HOSTILE_LINE],
      seoTitle: languages.HOSTILE_LINE,
      socialTitle: `S ${languages.HOSTILE_LINE}`,
      contributors: [contributor(languages.HOSTILE_LINE, 'https://example.org/')],
      updatedAt: '2026-03-29T18:00:00Z',
    }),
    houseStyle: courier,
  },
  {
    name: 'long-headline',
    story: storyOf(19, forms.longHeadline, { contributors: [marit] }),
    houseStyle: courier,
  },
  {
    name: 'translation-with-notes',
    story: storyOf(20, forms.footnotes, { series: 'Second Tide', contributors: [marit] }),
    houseStyle: courier,
  },
];
