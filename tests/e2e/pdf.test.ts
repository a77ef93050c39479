import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '../../src/shared/export/package/verify-package';
import { sha256 } from '../../src/shared/bundle/sha-256';
import { guest } from '../../src/shared/story/contributor';
import type { Story } from '../../src/shared/story/story';
import { HOSTILE } from '../arbitrary-copy';
import { element, marked, p, page, photo, story } from '../story-builder';
import { openPdfDesk, type PdfDesk } from './pdf-desk';
import { picturePng, paintQuay } from './picture';

const quay = picturePng([900, 600], paintQuay);
const record = {
  ...{ hash: await sha256(quay), name: 'quay.png', type: 'image/png' as const },
  ...{ width: 900, height: 600, bytes: quay.length },
};
const figure = photo('The quay at dawn, March 28, 2026.', 'Northlight', {
  mediaHash: record.hash,
  altText: 'A quay under water',
});

const kept = (slug: string, changes: Partial<Story>, doc: ReturnType<typeof page>): Story =>
  story(doc, {
    ...{ id: randomUUID(), houseStyleId: 'courier', slug, modifiedAt: '2026-03-28T19:45:00Z' },
    ...{ contributors: [guest('Corin Ashdale')], ...changes },
  });

const long =
  'The water came over the steps at ten past two, and nobody on the quay has forgotten it.';
const stories = {
  many: kept(
    'many',
    { media: [record] },
    page({
      kicker: 'Opinion',
      headline: 'The tide & the “timetable”: <office> fi ffl',
      standfirst: 'Raising the quay costs more than moving the road',
      body: [
        figure,
        p(
          marked('Read what the board said', 'link', { href: 'https://example.org/board?a=1&b=2' }),
        ),
        HOSTILE.join(' '),
        element('pullQuote', 'Read what the board said'),
        element('crosshead', 'Ελληνικά, русский, žluťoučký'),
        ...Array.from({ length: 60 }, (_, at) => `${at + 1}. ${long}`),
      ],
    }),
  ),
  // No font has letters of one's own.
  fontless: kept('fontless', {}, page({ headline: 'A letter', body: ['It is \u{100000}.'] })),
  arabic: kept(
    'arabic',
    { language: 'ar' },
    page({
      headline: 'المد لا يقرأ الجدول',
      body: ['جاءت المياه فوق الدرج في الساعة الثانية وعشر دقائق (2026).', 'The end.'],
    }),
  ),
};

let desk: PdfDesk;

beforeAll(async () => {
  desk = await openPdfDesk(Object.values(stories), [{ name: 'quay.png', bytes: quay }]);
});

describe('a PDF', () => {
  it('is printed and proved, of many sheets, in several scripts, with hostile words', async () => {
    expect(await desk.write(stories.many.id, ['pdf'])).toMatchObject({
      ok: true,
      value: { files: ['many.draft.pdf'] },
    });
    const { sheets, pictures, links, altTexts, title } = await desk.read('many.draft.pdf');
    expect(sheets).toBeGreaterThan(2);
    expect({ pictures, links, altTexts }).toEqual({
      pictures: 1,
      links: ['https://example.org/board?a=1&b=2'],
      altTexts: ['A quay under water'],
    });
    expect(title).toMatch(/^DRAFT: The tide & the “timetable”: <office> fi ffl/u);
  });

  it('has the same bytes each time, and says nothing of the machine', async () => {
    const first = desk.bytesOf('many.draft.pdf');
    await desk.write(stories.arabic.id, ['pdf']);
    for (let turn = 0; turn < 3; turn += 1) {
      await desk.write(stories.many.id, ['pdf']);
      expect(Buffer.compare(desk.bytesOf('many.draft.pdf'), first)).toBe(0);
    }
    const text = first.toString('latin1');
    expect(text).toContain("/CreationDate (D:20260328194500+00'00')");
    expect(text).toContain('/Creator (Standfirst)');
    expect(text).not.toMatch(/Electron|Mozilla|Linux/u);
  });

  it('runs from right to left where the story does', async () => {
    expect(await desk.write(stories.arabic.id, ['pdf'])).toMatchObject({ ok: true });
    const { text, title } = await desk.read('arabic.draft.pdf');
    expect(title).toContain('المد لا يقرأ الجدول');
    expect(text).toMatch(/The\s+end/u);
  });

  it('goes out with a package beside it, whose digests are true', async () => {
    expect(await desk.write(stories.many.id, ['package', 'pdf'])).toMatchObject({
      ok: true,
      value: { files: ['many.draft.zip', 'many.draft.pdf'] },
    });
    expect((await verifyPackage(new Uint8Array(desk.bytesOf('many.draft.zip')))).ok).toBe(true);
  });

  it('is not written where it would show boxes instead of letters, which are named', async () => {
    const answer = await desk.write(stories.fontless.id, ['pdf']);
    expect(answer).toMatchObject({ ok: false, error: { code: 'export-failed' } });
    expect(JSON.stringify(answer)).toContain('boxes for “\u{100000}”');
  });

  it('leaves no window behind', async () => {
    expect(
      await desk.desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(1);
  });
});
