import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EmbeddedData } from '@shared/photo/embedded-data';
import { writePhotoData } from '@shared/photo/write-jpeg-data';
import { temporaryFolder } from '../library-folder';
import { goldenPhotos } from './golden-photos';

const data: EmbeddedData = {
  caption: `Délégués 代表 <&> “quay” 👩🏽‍🌾. ${'More words. '.repeat(300)}`.trim(),
  headline: 'Quay talks',
  creator: 'Ines Okafor, Zoé Lefèvre',
  creditLine: 'Northlight',
  source: 'Meridian',
  copyrightNotice: '© 2023 Northlight',
  usageTerms: 'Editorial use only',
  rightsUrl: 'https://northlight.example/rights?a=1&b=2',
  licensor: 'Meridian',
  licensorUrl: 'https://meridian.example/',
  city: 'Port Ansley',
  country: 'Caldria',
  takenOn: '2023-03-21',
  altText: 'Six people by a crane',
  digitalSource: 'digitalCapture',
};

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;
if (!hasExiftool)
  process.stdout.write('exiftool is not installed: exported photos were not read back by it\n');

/** What exiftool says of a photo, by group and name. */
function told(bytes: Uint8Array): Record<string, unknown> {
  const file = join(temporaryFolder(), 'exported.jpg');
  writeFileSync(file, bytes);
  const args = ['-json', '-G1', '-a', '-validate', '-warning', '-struct', file];
  const all = JSON.parse(execFileSync('exiftool', [...args, '-all'], { encoding: 'utf8' })) as [
    Record<string, unknown>,
  ];
  return all[0];
}

describe.skipIf(!hasExiftool)('an exported photo, read by exiftool', () => {
  const secret = goldenPhotos().find(({ photo }) => photo.startsWith('GPS 55'));
  const written = writePhotoData(secret?.bytes ?? new Uint8Array(), data);
  // What is skipped is gathered all the same.
  const facts = hasExiftool ? told(written.ok ? written.value : new Uint8Array()) : {};

  it('says in XMP what the desk wrote', () => {
    expect(facts).toMatchObject({
      'XMP-dc:Description': data.caption,
      'XMP-dc:Creator': ['Ines Okafor', 'Zoé Lefèvre'],
      'XMP-dc:Rights': '© 2023 Northlight',
      'XMP-photoshop:Headline': 'Quay talks',
      'XMP-photoshop:Credit': 'Northlight',
      'XMP-photoshop:Source': 'Meridian',
      'XMP-photoshop:City': 'Port Ansley',
      'XMP-photoshop:Country': 'Caldria',
      'XMP-photoshop:DateCreated': '2023:03:21',
      'XMP-xmpRights:UsageTerms': 'Editorial use only',
      'XMP-xmpRights:WebStatement': data.rightsUrl,
      'XMP-plus:Licensor': [{ LicensorName: 'Meridian', LicensorURL: data.licensorUrl }],
      'XMP-iptcCore:AltTextAccessibility': 'Six people by a crane',
      'XMP-iptcExt:DigitalSourceType': expect.stringMatching(/capture/iu) as string,
    });
  });

  it('says the same in IIM, as far as IIM allows', () => {
    expect(facts).toMatchObject({
      'IPTC:CodedCharacterSet': 'UTF8',
      'IPTC:Headline': 'Quay talks',
      'IPTC:By-line': ['Ines Okafor', 'Zoé Lefèvre'],
      'IPTC:Credit': 'Northlight',
      'IPTC:City': 'Port Ansley',
      'IPTC:DateCreated': '2023:03:21',
    });
    expect(data.caption?.startsWith(String(facts['IPTC:Caption-Abstract']))).toBe(true);
  });

  it('is in order, and says nothing of the camera or its place', () => {
    expect(facts['ExifTool:Validate']).toBe('OK');
    expect(
      Object.keys(facts).filter((key) =>
        /^(?:GPS|IFD|Exif(?!Tool)|Maker|Composite:GPS)/u.test(key),
      ),
    ).toEqual([]);
  });
});
