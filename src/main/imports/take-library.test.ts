import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIndex } from '@shared/bundle/library-index';
import type { TakeInReport } from '@shared/contract/library-folder-channels';
import { addPicture } from '../../../tests/add-picture';
import { jpegHead } from '../../../tests/image-heads';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { page, photo, story } from '../../../tests/story-builder';
import { writeLibrary, type LibraryWatch } from '../exports/write-library';
import type { Library } from '../library/open-library';
import { keepFilesApart, takeLibrary } from './take-library';

const id = (at: number) => `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`;
const told: number[] = [];
const watch = (abortAt = Infinity): LibraryWatch => {
  const job = new AbortController();
  return {
    signal: job.signal,
    tell: (done) => {
      told.push(done);
      if (done >= abortAt) job.abort();
    },
  };
};

/** Four stories: two of one headline, one with a picture, one spiked. */
async function filled(folder: string): Promise<Library> {
  const library = libraryIn(folder);
  const bytes = Buffer.concat([jpegHead(40, 30), Buffer.from('quay')]);
  const record = value(await addPicture(library.media, { name: 'quay.jpg', bytes }));
  const shown = page({ headline: 'Quay', body: [photo('Q', 'N', { mediaHash: record.hash })] });
  const pieces = [
    story(page({ headline: 'Gauges', body: ['One.'] }), { id: id(1) }),
    story(page({ headline: 'Gauges', body: ['Two.'] }), { id: id(2) }),
    story(shown, { id: id(3), media: [record] }),
    story(page({ headline: '河水上涨' }), { id: id(4), spikedAt: '2026-03-28T09:00:00Z' }),
  ];
  for (const piece of pieces) value(library.stories.create(piece));
  return library;
}

/** A library of four stories, written as a folder. */
async function written() {
  const folder = temporaryFolder();
  const library = await filled(join(folder, 'from'));
  const out = join(folder, 'out');
  const index = value(await writeLibrary(library, out, watch()));
  return { folder, library, out, index };
}

const counts = ({ rows }: TakeInReport) =>
  Object.fromEntries(
    (['taken', 'same', 'other', 'refused'] as const).map((each) => [
      each,
      rows.filter(({ became }) => became === each).length,
    ]),
  );
const contents = (library: Library) =>
  value(library.ids()).map((each) => ({ ...value(library.stories.read(each)), modifiedAt: '' }));

describe('a library as a folder of bundles', () => {
  it('holds every story, spiked ones apart, and a list that names them with their digests', async () => {
    const { out, index } = await written();
    expect(readdirSync(out).sort()).toEqual(
      [
        'gauges-2.standfirst',
        'gauges.standfirst',
        'library.json',
        'quay.standfirst',
        'spiked',
      ].sort(),
    );
    expect(readdirSync(join(out, 'spiked'))).toHaveLength(1);
    expect(libraryIndex.parse(JSON.parse(readFileSync(join(out, 'library.json'), 'utf8')))).toEqual(
      index,
    );
    expect(index.stories.map(({ title }) => title)).toEqual([
      'Gauges',
      'Gauges',
      'Quay',
      '河水上涨',
    ]);
    expect(index.leftOut).toEqual([]);
  });

  it('makes the same library again', async () => {
    const { folder, library, out } = await written();
    const other = libraryIn(join(folder, 'to'));
    const report = value(await takeLibrary(other, out, watch()));
    expect(counts(report)).toEqual({ taken: 4, same: 0, other: 0, refused: 0 });
    expect(contents(other)).toEqual(contents(library));
    expect(counts(value(await takeLibrary(other, out, watch())))).toMatchObject({
      taken: 0,
      same: 4,
    });
  });

  it('touches no story that is there in other words, but keeps it apart where that is asked', async () => {
    const { folder, out } = await written();
    const other = libraryIn(join(folder, 'to'));
    const mine = story(page({ headline: 'Gauges', body: ['My own.'] }), { id: id(1) });
    value(other.stories.create(mine));
    const report = value(await takeLibrary(other, out, watch()));
    expect(counts(report)).toEqual({ taken: 3, same: 0, other: 1, refused: 0 });
    expect(value(other.stories.read(id(1))).doc).toEqual(mine.doc);
    const others = report.rows.filter(({ became }) => became === 'other');
    const kept = await keepFilesApart(
      other,
      out,
      others.map(({ file }) => file),
    );
    expect(kept).toMatchObject([{ title: 'Gauges', became: 'taken' }]);
    expect(other.stories.count()).toBe(5);
    expect(value(other.stories.read(id(1))).doc).toEqual(mine.doc);
  });

  it('never writes into a folder that is there', async () => {
    const { library, out, folder } = await written();
    const before = readFileSync(join(out, 'library.json'), 'utf8');
    expect(error(await writeLibrary(library, out, watch())).code).toBe('file-exists');
    expect(readFileSync(join(out, 'library.json'), 'utf8')).toBe(before);
    expect(error(await writeLibrary(library, join(folder, 'none', 'x'), watch())).code).toBe(
      'file-refused',
    );
  });

  it('that is called off leaves nothing behind', async () => {
    const { folder, library } = await written();
    const out = join(folder, 'second');
    told.length = 0;
    expect(error(await writeLibrary(library, out, watch(2))).code).toBe('cancelled');
    expect(existsSync(out)).toBe(false);
    expect(told).toEqual([0, 1, 2]);
  });

  it('goes on past a story that cannot be packed, and names it', async () => {
    const { folder, library } = await written();
    rmSync(join(library.folder, 'media'), { recursive: true });
    const index = value(await writeLibrary(library, join(folder, 'second'), watch()));
    expect(index.stories).toHaveLength(3);
    expect(index.leftOut).toMatchObject([{ id: id(3), title: 'Quay' }]);
    expect(index.leftOut[0]?.reason).toMatch(/^The picture is not in the library/u);
  });
});

describe('a folder that is taken in', () => {
  it('may be called off: what was taken stays, the rest is not looked at', async () => {
    const { folder, out } = await written();
    const other = libraryIn(join(folder, 'to'));
    const report = value(await takeLibrary(other, out, watch(1)));
    expect([report.cancelled, report.rows.length, other.stories.count()]).toEqual([true, 2, 2]);
  });

  it('has what was changed, cut, linked or lost in it refused by name, and the rest taken', async () => {
    const { folder, out } = await written();
    const whole = readFileSync(join(out, 'gauges.standfirst'));
    writeFileSync(join(out, 'gauges-2.standfirst'), whole);
    writeFileSync(join(out, 'torn.standfirst'), whole.subarray(0, 200));
    symlinkSync(join(out, 'gauges.standfirst'), join(out, 'link.standfirst'));
    rmSync(join(out, 'quay.standfirst'));
    const report = value(await takeLibrary(libraryIn(join(folder, 'to')), out, watch()));
    const why = Object.fromEntries(report.rows.map(({ file, reason }) => [file, reason]));
    expect(counts(report)).toEqual({ taken: 2, same: 0, other: 0, refused: 4 });
    expect(why['gauges-2.standfirst']).toContain('it was changed');
    expect(why['torn.standfirst']).toContain('“torn.standfirst” cannot be opened');
    expect(why['link.standfirst']).toContain('is a link or no file');
    expect(why['quay.standfirst']).toBe('The list names it, but it is not there.');
  });

  it('needs no list, but a list that cannot be read stops it', async () => {
    const { folder, out } = await written();
    writeFileSync(join(out, 'library.json'), '{"format":"standfirst-library"');
    const other = libraryIn(join(folder, 'to'));
    expect(error(await takeLibrary(other, out, watch())).message).toContain('library.json');
    expect(other.stories.count()).toBe(0);
    rmSync(join(out, 'library.json'));
    expect(counts(value(await takeLibrary(other, out, watch())))).toMatchObject({ taken: 4 });
    expect(error(await takeLibrary(other, join(folder, 'none'), watch())).code).toBe(
      'file-unreadable',
    );
  });
});
