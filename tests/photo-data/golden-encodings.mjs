// @ts-check
/** Golden photos: encodings that do not say what they are, and the many forms of XMP. */
import { tagged, withExif, withIim, withSegment, withXmp } from './golden-parts.mjs';
import { add, coreCaption, DC, facts, jpeg, MARK, text } from './golden-photo.mjs';
import { IIM, CORE, CREATED, EXIF } from './golden-values.mjs';

// Encodings of IIM and EXIF that do not say what they are.
const LATIN = 'Café à Évry, “déjà” – 10 €';
const WINDOWS = Buffer.from(
  [...LATIN].map((c) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 })[c] ?? c.charCodeAt(0)),
);
const caption = (/** @type {string} */ value) => facts(IIM, { caption: value });
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
const alternatives = (/** @type {string} */ items) =>
  withXmp(
    jpeg,
    `<rdf:Description ${DC}><dc:description><rdf:Alt>${items}</rdf:Alt></dc:description></rdf:Description>`,
  );
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
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${DC}><dc:description>long ago</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`,
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
