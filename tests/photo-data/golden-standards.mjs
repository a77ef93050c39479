// @ts-check
/** Golden photos: every field of every standard, in several scripts and every container. */
import { tagged } from './golden-parts.mjs';
import { use, add, args, empty, facts, jpeg, more, only, simple } from './golden-photo.mjs';
import {
  ENGLISH,
  FRENCH,
  CHINESE,
  RUSSIAN,
  UNUSUAL,
  IIM,
  CORE,
  CREATED,
  SHOWN,
  EXTENSION,
  PLUS,
  RIGHTS,
  EXIF,
} from './golden-values.mjs';

// Every field of every standard, in several scripts.
for (const [script, stated] of Object.entries({ ENGLISH, FRENCH, CHINESE, RUSSIAN, UNUSUAL })) {
  simple(`IPTC Core, ${script}`, 'jpg', CORE, { ...stated, ...more });
  simple(`IIM with the UTF-8 mark, ${script}`, 'jpg', IIM, { ...stated, expiresOn: '2031-01-31' }, [
    '-IPTC:CodedCharacterSet=UTF8',
  ]);
  simple(`EXIF in UTF-8, ${script}`, 'jpg', EXIF, stated);
}
simple('IPTC Extension, created', 'jpg', CREATED, FRENCH);
simple('IPTC Extension, shown', 'jpg', SHOWN, CHINESE);
simple('PLUS', 'jpg', PLUS, {
  licensor: 'Agence Étoile',
  licensorUrl: 'https://etoile.example/lic?x=1&y=é',
  expiresOn: '2030-06-30',
});
simple('XMP rights', 'jpg', RIGHTS, more);
for (const code of [
  'trainedAlgorithmicMedia',
  'digitalCapture',
  'compositeWithTrainedAlgorithmicMedia',
])
  add(
    `digital source ${code}`,
    'jpg',
    tagged(jpeg, 'jpg', [
      `-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/${code}`,
    ]),
    {
      facts: facts(EXTENSION, { digitalSource: code }),
    },
  );

// Every container.
const some = { ...ENGLISH, creator: 'Ines Okafor, Zoé Lefèvre' };
for (const type of ['png', 'webp', 'gif', 'tif', 'avif', 'heic'])
  simple(`XMP in ${type}`, type, CORE, { ...some, ...more });
for (const type of ['png', 'webp', 'tif', 'avif', 'heic'])
  simple(`EXIF in ${type}`, type, EXIF, FRENCH);
for (const type of ['png', 'tif'])
  simple(`IIM in ${type}`, type, IIM, FRENCH, ['-IPTC:CodedCharacterSet=UTF8']);
add(
  'a PNG with its profile packed',
  'png',
  tagged(empty['png'] ?? jpeg, 'png', [
    '-z',
    ...args(IIM, ENGLISH),
    ...args(CORE, { headline: 'Quay talks open' }),
  ]),
  {
    facts: [
      ...facts(IIM, ENGLISH).map((fact) =>
        fact.name === 'headline'
          ? { ...fact, standard: 'IPTC Core', field: 'photoshop:Headline' }
          : fact,
      ),
      ...use(only(IIM, ENGLISH, 'usageTerms')),
    ],
  },
);
