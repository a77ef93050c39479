// @ts-check
/**
 * Makes golden.json: tiny photos whose metadata were written by exiftool or laid down byte by byte, and
 * what each says, from the tables here. Run by hand (`node tests/photo-data/make-golden.mjs`) where
 * exiftool and heif-enc are installed. The desk's own reader has no part in it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyPictures, tagged, withExif, withIim, withSegment, withXmp } from './golden-parts.mjs';
import * as values from './golden-values.mjs';

const { ENGLISH, FRENCH, CHINESE, RUSSIAN, UNUSUAL } = values;
const { IIM, CORE, CREATED, SHOWN, EXTENSION, PLUS, RIGHTS, EXIF } = values;

/** @typedef {{ name: string, value: string, standard: string, field: string }} Fact */
/** @typedef {{ facts: Fact[], others?: Fact[], gps?: { latitude: number, longitude: number }, faults?: number }} Said */
/** @typedef {Said & { photo: string, type: string, base64: string }} Golden */

/** @type {Golden[]} */
const photos = [];
const empty = await emptyPictures();
const jpeg = empty['jpg'] ?? Buffer.alloc(0);

/** @param {string} photo @param {string} type @param {Buffer} bytes @param {Said} said */
function add(photo, type, bytes, said) {
  photos.push({ photo, type, ...said, base64: bytes.toString('base64') });
}

/** The facts that a standard's fields state. @param {values.Standard} standard @param {values.Values} stated @returns {Fact[]} */
function facts({ standard, fields }, stated) {
  return Object.entries(stated).flatMap(([name, value]) => {
    const field = fields[name]?.[1];
    return field === undefined ? [] : [{ name, value, standard, field }];
  });
}

/** What exiftool is told to write of them. @param {values.Standard} standard @param {values.Values} stated */
function args({ standard, fields }, stated) {
  return Object.entries(stated).flatMap(([name, value]) => {
    const tag = fields[name]?.[0];
    if (tag === undefined) return [];
    const several = name === 'keywords' || (name === 'creator' && standard !== 'EXIF');
    const parts =
      several && name === 'keywords' ? value.split('; ') : several ? value.split(', ') : [value];
    return parts.map((part) => `-${tag}=${inForm(tag, part)}`);
  });
}

/** @param {string} tag @param {string} value */
function inForm(tag, value) {
  if (tag.startsWith('IPTC:') && tag.includes('Date')) return value.replaceAll('-', ':');
  return /Date/u.test(tag) ? `${value.replaceAll('-', ':')} 14:30:00` : value;
}

/** @param {values.Standard} standard @param {values.Values} stated @param {string} name @returns {Fact[]} */
const only = (standard, stated, name) =>
  facts(standard, stated).filter((fact) => fact.name === name);
/** A use that the terms state plainly. @param {Fact[]} stated @returns {Fact[]} */
const use = (stated, value = 'editorial') =>
  stated.flatMap((fact) => (fact.name === 'usageTerms' ? [{ ...fact, name: 'use', value }] : []));

/** A photo that one standard describes. @param {string} photo @param {string} type @param {values.Standard} standard @param {values.Values} stated */
function simple(photo, type, standard, stated, extra = /** @type {string[]} */ ([])) {
  const bytes = tagged(empty[type] ?? jpeg, type, [...extra, ...args(standard, stated)]);
  const said = facts(standard, stated);
  const plainly = /editorial use only/iu.test(stated['usageTerms'] ?? '');
  add(photo, type, bytes, { facts: plainly ? [...said, ...use(said)] : said });
}

// Every field of every standard, in several scripts.
const more = {
  altText: 'Six people in coats stand by a crane',
  rightsUrl: 'https://northlight.example/rights?a=1&b=2',
};
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

// Encodings of IIM and EXIF that do not say what they are.
const text = (/** @type {string} */ words) => Buffer.from(words, 'utf8');
const LATIN = 'Café à Évry, “déjà” – 10 €';
const WINDOWS = Buffer.from(
  [...LATIN].map((c) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 })[c] ?? c.charCodeAt(0)),
);
const caption = (/** @type {string} */ value) => facts(IIM, { caption: value });
const MARK = /** @type {const} */ ([1, 90, Buffer.from('\x1b%G', 'latin1')]);
add(
  'IIM, UTF-8 without a mark',
  'jpg',
  withIim(jpeg, [
    [2, 120, text(LATIN)],
    [2, 90, text('Évry')],
  ]),
  { facts: [...caption(LATIN), ...facts(IIM, { city: 'Évry' })] },
);
add('IIM, Cyrillic UTF-8 without a mark', 'jpg', withIim(jpeg, [[2, 120, text('Порт')]]), {
  facts: caption('Порт'),
});
add('IIM, Windows-1252', 'jpg', withIim(jpeg, [[2, 120, WINDOWS]]), { facts: caption(LATIN) });
add(
  'IIM, Latin-1',
  'jpg',
  tagged(jpeg, 'jpg', [
    '-charset',
    'iptc=Latin',
    '-IPTC:CodedCharacterSet=',
    '-IPTC:Caption-Abstract=Çà et là',
    '-IPTC:City=Mâcon',
  ]),
  { facts: [...caption('Çà et là'), ...facts(IIM, { city: 'Mâcon' })] },
);
add('IIM, Windows-1252 under the UTF-8 mark', 'jpg', withIim(jpeg, [MARK, [2, 120, WINDOWS]]), {
  facts: caption(LATIN),
});
add(
  'IIM, UTF-8 cut within a character',
  'jpg',
  withIim(jpeg, [MARK, [2, 120, text('déjà vu à la gare é').subarray(0, -1)]]),
  { facts: caption('déjà vu à la gare') },
);
add(
  'IIM, decomposed accents',
  'jpg',
  withIim(jpeg, [MARK, [2, 120, text('Cafe\u0301')], [2, 80, text(' A ')], [2, 80, text('B\0')]]),
  { facts: [...caption('Café'), ...facts(IIM, { creator: 'A, B' })] },
);
add(
  'EXIF, Windows-1252, big-endian',
  'jpg',
  withExif(jpeg, 0x010e, Buffer.concat([WINDOWS, Buffer.from([0])]), 'MM'),
  { facts: facts(EXIF, { caption: LATIN }) },
);
add(
  'EXIF, copyright of photographer and editor',
  'jpg',
  withExif(jpeg, 0x8298, Buffer.from('Ana Ruiz\0Northlight\0'), 'II'),
  { facts: facts(EXIF, { copyrightNotice: 'Ana Ruiz; Northlight' }) },
);

// Forms of XMP.
const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const alternatives = (/** @type {string} */ items) =>
  withXmp(
    jpeg,
    `<rdf:Description ${dc}><dc:description><rdf:Alt>${items}</rdf:Alt></dc:description></rdf:Description>`,
  );
const coreCaption = (/** @type {string} */ value) => ({ facts: facts(CORE, { caption: value }) });
add(
  'XMP, x-default among languages',
  'jpg',
  alternatives(
    '<rdf:li xml:lang="fr">quai</rdf:li><rdf:li xml:lang="en">quay</rdf:li><rdf:li xml:lang="x-default">the quay</rdf:li>',
  ),
  coreCaption('the quay'),
);
add(
  'XMP, English among languages',
  'jpg',
  alternatives('<rdf:li xml:lang="de">Kai</rdf:li><rdf:li xml:lang="en-GB">quay</rdf:li>'),
  coreCaption('quay'),
);
add(
  'XMP, the first of other languages',
  'jpg',
  alternatives('<rdf:li xml:lang="de">Kai</rdf:li><rdf:li xml:lang="fr">quai</rdf:li>'),
  coreCaption('Kai'),
);
add(
  'XMP, as attributes under other prefixes',
  'jpg',
  withXmp(
    jpeg,
    '<rdf:Description xmlns:ps="http://ns.adobe.com/photoshop/1.0/" ps:Headline="A &amp; B" ps:City="Évry" ps:Credit="Northlight"/>',
  ),
  { facts: facts(CORE, { headline: 'A & B', city: 'Évry', creditLine: 'Northlight' }) },
);
add(
  'XMP, structure in a nested description',
  'jpg',
  withXmp(
    jpeg,
    '<rdf:Description xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><e:LocationCreated><rdf:Bag><rdf:li><rdf:Description e:City="Oslo"><e:CountryName>Norway</e:CountryName></rdf:Description></rdf:li></rdf:Bag></e:LocationCreated></rdf:Description>',
  ),
  { facts: facts(CREATED, { city: 'Oslo', country: 'Norway' }) },
);
const packet = Buffer.from(
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${dc}><dc:description>long ago</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`,
);
const piece = (/** @type {number} */ from, /** @type {number} */ to) => {
  const head = Buffer.from(
    'http://ns.adobe.com/xmp/extension/\x000123456789ABCDEF0123456789ABCDEF\0\0\0\0\0\0\0\0',
    'latin1',
  );
  head.writeUInt32BE(packet.length, head.length - 8);
  head.writeUInt32BE(from, head.length - 4);
  return Buffer.concat([head, packet.subarray(from, to)]);
};
add(
  'XMP in extended segments',
  'jpg',
  withSegment(withSegment(jpeg, 0xe1, piece(0, 90)), 0xe1, piece(90, packet.length)),
  coreCaption('long ago'),
);

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
  withIim(withXmp(jpeg, `<rdf:Description ${dc} dc:description="${long}"/>`), [
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
    { facts: caption('A quay') },
  );
for (const [type, bytes] of Object.entries(empty))
  add(`no data in ${type}`, type, bytes, { facts: [] });

const file = join(import.meta.dirname, 'golden.json');
writeFileSync(file, `${JSON.stringify(photos, null, 1)}\n`);
process.stdout.write(`${photos.length} photos in ${file}\n`);
