// @ts-check
/** Golden photos: standards that differ, places of the camera, days that are none, words of devices. */
import { tagged, withIim, withXmp } from './golden-parts.mjs';
import {
  args,
  add,
  coreCaption,
  DC,
  empty,
  facts,
  jpeg,
  MARK,
  only,
  text,
  use,
} from './golden-photo.mjs';
import { ENGLISH, FRENCH, RUSSIAN, IIM, CORE, CREATED, SHOWN, EXIF } from './golden-values.mjs';

// Where standards differ, or do not.
const older = {
  caption: 'An older caption',
  creator: 'Somebody Else',
  city: 'Elsewhere',
  takenOn: '2020-01-02',
  copyrightNotice: 'Old notice',
};
const place = ['location', 'city', 'region', 'country'];
add('XMP against IIM', 'jpg', tagged(jpeg, 'jpg', [...args(CORE, ENGLISH), ...args(IIM, older)]), {
  facts: [...facts(CORE, ENGLISH), ...use(only(CORE, ENGLISH, 'usageTerms'))],
  others: facts(IIM, older),
});
add(
  'IIM against EXIF',
  'jpg',
  tagged(jpeg, 'jpg', [
    ...args(IIM, { ...ENGLISH, usageTerms: 'Ask first' }),
    ...args(EXIF, older),
  ]),
  { facts: facts(IIM, { ...ENGLISH, usageTerms: 'Ask first' }), others: facts(EXIF, older) },
);
add(
  'XMP against IIM against EXIF',
  'jpg',
  tagged(jpeg, 'jpg', [
    ...args(CORE, { caption: 'First' }),
    ...args(IIM, { caption: 'Second' }),
    ...args(EXIF, { caption: 'Third' }),
  ]),
  {
    ...coreCaption('First'),
    others: [...facts(IIM, { caption: 'Second' }), ...facts(EXIF, { caption: 'Third' })],
  },
);
add(
  'XMP and IIM that agree',
  'jpg',
  tagged(jpeg, 'jpg', [
    ...args(CORE, RUSSIAN),
    ...args(IIM, RUSSIAN),
    '-IPTC:CodedCharacterSet=UTF8',
  ]),
  { facts: facts(CORE, RUSSIAN) },
);
const long = 'Délégués et invités. '.repeat(110).trim();
add(
  'IIM that cuts what XMP has whole',
  'jpg',
  withIim(withXmp(jpeg, `<rdf:Description ${DC} dc:description="${long}"/>`), [
    MARK,
    [2, 120, text(long).subarray(0, 2000)],
  ]),
  coreCaption(long),
);
add(
  'a place in IIM completes one in XMP',
  'jpg',
  tagged(jpeg, 'jpg', [
    ...args(CORE, { city: 'Oslo' }),
    ...args(IIM, { city: 'Oslo', country: 'Norway' }),
  ]),
  { facts: [...facts(CORE, { city: 'Oslo' }), ...facts(IIM, { country: 'Norway' })] },
);
add(
  'created against shown',
  'jpg',
  tagged(jpeg, 'jpg', [
    ...args(CREATED, { city: 'Geneva', country: 'Switzerland' }),
    ...args(SHOWN, FRENCH),
  ]),
  {
    facts: facts(CREATED, { city: 'Geneva', country: 'Switzerland' }),
    others: place.flatMap((name) => only(SHOWN, FRENCH, name)),
  },
);
add(
  'terms against instructions',
  'jpg',
  tagged(jpeg, 'jpg', [
    ...args(CORE, { usageTerms: 'One-time use, Caldria only' }),
    ...args(IIM, { usageTerms: 'Mandatory credit' }),
  ]),
  {
    facts: [
      ...facts(CORE, { usageTerms: 'One-time use, Caldria only' }),
      ...use(facts(CORE, { usageTerms: '' }), 'once'),
    ],
    others: facts(IIM, { usageTerms: 'Mandatory credit' }),
  },
);

// Places of the camera, days that are none, and what devices write by themselves.
const gps = (
  /** @type {string} */ type,
  /** @type {number} */ latitude,
  /** @type {number} */ longitude,
) =>
  add(
    `GPS ${latitude} ${longitude} in ${type}`,
    type,
    tagged(empty[type] ?? jpeg, type, [
      `-GPSLatitude=${latitude}`,
      `-GPSLatitudeRef=${latitude}`,
      `-GPSLongitude=${longitude}`,
      `-GPSLongitudeRef=${longitude}`,
    ]),
    { facts: [], gps: { latitude, longitude } },
  );
gps('jpg', 55.7558, 37.6173);
gps('jpg', -33.8568, -70.5);
gps('webp', 0.5, -0.25);
gps('heic', -12.5, 130.75);
for (const type of ['gif', 'jpg'])
  add(
    `GPS in XMP in ${type}`,
    type,
    tagged(empty[type] ?? jpeg, type, [
      '-XMP-exif:GPSLatitude=-33.8568',
      '-XMP-exif:GPSLongitude=151.2153',
    ]),
    { facts: [], gps: { latitude: -33.8568, longitude: 151.2153 } },
  );
for (const [day, written] of [
  ['a year', '2023'],
  ['a month', '2023:04'],
])
  add(
    `XMP with ${day} alone`,
    'jpg',
    tagged(jpeg, 'jpg', [`-XMP-photoshop:DateCreated=${written}`]),
    { facts: [] },
  );
add(
  'XMP with a day and no time',
  'jpg',
  tagged(jpeg, 'jpg', ['-XMP-photoshop:DateCreated=2023:03:21']),
  { facts: facts(CORE, { takenOn: '2023-03-21' }) },
);
add('IIM with a day that no calendar has', 'jpg', withIim(jpeg, [[2, 55, text('20230230')]]), {
  facts: [],
  faults: 1,
});
add(
  'EXIF without a day',
  'jpg',
  tagged(jpeg, 'jpg', ['-ExifIFD:DateTimeOriginal#=0000:00:00 00:00:00']),
  { facts: [] },
);
for (const rubbish of ['OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'DCIM100MEDIADJI_0042.JPG', 'default'])
  add(
    `a camera’s “${rubbish}”`,
    'jpg',
    tagged(jpeg, 'jpg', [
      `-IFD0:ImageDescription=${rubbish}         `,
      '-IPTC:Caption-Abstract=A quay',
    ]),
    { facts: facts(IIM, { caption: 'A quay' }) },
  );
for (const [type, bytes] of Object.entries(empty))
  add(`no data in ${type}`, type, bytes, { facts: [] });
