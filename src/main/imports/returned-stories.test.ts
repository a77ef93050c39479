import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeskError } from '@shared/contract/desk-error';
import { changesOf, chosenAtFirst, compareHandOff } from '@shared/hand-off/compare-hand-off';
import { bodyBlocks } from '@shared/story/copy';
import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { addPicture } from '../../../tests/add-picture';
import { jpegHead } from '../../../tests/image-heads';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { page, photo, story } from '../../../tests/story-builder';
import { writeHandOff } from '../exports/write-hand-off';
import type { Library } from '../library/open-library';
import { makeInbox, type Inbox } from './inbox';

const id = '00000000-0000-4000-8000-0000000000d1';
const filed = (...body: string[]) => story(page({ headline: 'Gauges', body }), { id });
const blocks = (of: Story) => bodyBlocks(docOf(of)).map(({ textContent }) => textContent);

interface Desk {
  readonly name: string;
  readonly library: Library;
  readonly inbox: Inbox;
  readonly troubles: DeskError[];
}

function deskOf(folder: string, name: string): Desk {
  const library = libraryIn(join(folder, name), { who: () => name });
  const troubles: DeskError[] = [];
  const quiet = () => undefined;
  const inbox = makeInbox({
    ...{ library, onFile: quiet, onStory: quiet, onReturn: quiet },
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return { name, library, inbox, troubles };
}

const present = ({ library }: Desk) => value(library.handOffs.present(id));
const names = ({ library }: Desk) => value(library.versions.list(id)).map(({ name }) => name);

/** Saves other body copy, as the page does. */
function write({ library }: Desk, ...body: string[]): void {
  const { story: before, revision } = value(library.handOffs.present(id));
  const next = { ...before, doc: filed(...body).doc };
  value(library.stories.save({ story: next, revision: revision + 1, place: null }));
}

/** Hands the story as it stands from one desk to another. */
async function hand(folder: string, from: Desk, to: Desk): Promise<void> {
  const file = join(folder, `${from.name}.standfirst`);
  const names = { by: from.name, to: to.name };
  value(await writeHandOff(from.library, present(from).story, file, names));
  await to.inbox.receive(file);
}

/** Two desks that both have the story, which the first has handed to the second. */
async function handedOff() {
  const folder = temporaryFolder();
  const [ours, theirs] = [deskOf(folder, 'Hanne'), deskOf(folder, 'Ines')];
  value(ours.library.stories.create(filed('The gauge stood at nine.', 'Nobody was told.')));
  await hand(folder, ours, theirs);
  return { folder, ours, theirs };
}

describe('a story that comes back from a colleague', () => {
  it('is compared with the text that both have had, which each library has kept', async () => {
    const { folder, ours, theirs } = await handedOff();
    expect([names(ours), names(theirs)]).toEqual([
      ['Handed off to Ines'],
      ['As received from Hanne'],
    ]);
    write(theirs, 'The gauge stood at ten.', 'Nobody was told.');
    write(ours, 'The gauge stood at nine.', 'Nobody was told, we say.');
    await hand(folder, theirs, ours);
    const returned = value(ours.inbox.returned.next());
    expect(returned).toMatchObject({ by: 'Ines', fileName: 'Ines.standfirst' });
    expect(returned?.base === null || returned === null ? [] : blocks(returned.base)).toEqual([
      'The gauge stood at nine.',
      'Nobody was told.',
    ]);
  });

  it('is taken over as far as was said, in one revision, with both texts kept before it', async () => {
    const { folder, ours, theirs } = await handedOff();
    write(theirs, 'The gauge stood at ten.', 'Nobody was told.');
    write(ours, 'The gauge stood at nine.', 'Nobody was told, we say.');
    await hand(folder, theirs, ours);
    const returned = value(ours.inbox.returned.next());
    if (returned === null) throw new Error('Nothing came back');
    const { token, revision, here, came, base } = returned;
    const taken = [...chosenAtFirst(compareHandOff(here, came, base))];
    const merged = value(await ours.inbox.returned.merge(token, revision, taken));
    const now = present(ours);
    expect(now.revision).toBe(revision + 1);
    expect(blocks(now.story)).toEqual(['The gauge stood at ten.', 'Nobody was told, we say.']);
    expect(names(ours).slice(0, 2)).toEqual(['Before Ines’s changes', 'As it came back from Ines']);
    expect(value(ours.inbox.returned.next())).toBeNull();

    const undone = ours.library.handOffs.bringBack(id, merged.keptAs, 'With the changes');
    expect(blocks(value(ours.library.versions.read(id, value(undone).keptAs)))).toEqual(
      blocks(now.story),
    );
    expect(names(ours)[0]).toBe('With the changes');
    expect({ ...present(ours).story, modifiedAt: '' }).toEqual({ ...here, modifiedAt: '' });
  });

  it('goes to and fro: what was merged last is what both come from', async () => {
    const { folder, ours, theirs } = await handedOff();
    write(theirs, 'The gauge stood at ten.', 'Nobody was told.');
    write(ours, 'The gauge stood at nine.', 'Nobody was told, we say.');
    await hand(folder, theirs, ours);
    const first = value(ours.inbox.returned.next());
    const all = first === null ? [] : changesOf(compareHandOff(first.here, first.came, null));
    const [change] = all;
    value(
      await ours.inbox.returned.merge(first?.token ?? '', first?.revision ?? 0, [change?.id ?? '']),
    );
    await hand(folder, ours, theirs);
    const second = value(theirs.inbox.returned.next());
    const rows = second === null ? [] : compareHandOff(second.here, second.came, second.base);
    expect(changesOf(rows)).toMatchObject([
      { by: 'came', came: [{ words: 'Nobody was told, we say.' }] },
    ]);
  });

  it('brings the pictures along that its page needs', async () => {
    const { folder, ours, theirs } = await handedOff();
    const bytes = Buffer.concat([jpegHead(40, 30), Buffer.from('quay')]);
    const record = value(await addPicture(theirs.library.media, { name: 'quay.jpg', bytes }));
    const { story: before, revision } = present(theirs);
    const doc = page({
      headline: 'Gauges',
      body: [photo('The quay', 'Ines', { mediaHash: record.hash })],
    });
    const shown = { ...before, media: [record], doc: story(doc).doc };
    value(theirs.library.stories.save({ story: shown, revision: revision + 1, place: null }));
    await hand(folder, theirs, ours);
    const returned = value(ours.inbox.returned.next());
    if (returned === null) throw new Error('Nothing came back');
    const changes = changesOf(compareHandOff(returned.here, returned.came, null));
    const added = changes.find(({ label }) => label === 'Photo')?.id ?? '';
    value(await ours.inbox.returned.merge(returned.token, returned.revision, [added]));
    expect(present(ours).story.media).toEqual([record]);
    expect(value(await ours.library.media.read(record.hash)).bytes.equals(bytes)).toBe(true);
  });

  it('is not merged into a text that was saved meanwhile', async () => {
    const { folder, ours, theirs } = await handedOff();
    write(theirs, 'The gauge stood at ten.');
    write(ours, 'The gauge stood at nine, we say.');
    await hand(folder, theirs, ours);
    const returned = value(ours.inbox.returned.next());
    write(ours, 'A later word.');
    const { token = '', revision = 0 } = returned ?? {};
    const refused = error(await ours.inbox.returned.merge(token, revision, ['body 0 0']));
    expect(refused.code).toBe('story-changed-elsewhere');
    expect(blocks(present(ours).story)).toEqual(['A later word.']);
    expect(value(ours.inbox.returned.next())?.revision).toBe(present(ours).revision);
  });

  it('becomes a story of its own, or is left, where somebody says so', async () => {
    const { folder, ours, theirs } = await handedOff();
    write(theirs, 'The gauge stood at ten.');
    write(ours, 'The gauge stood at nine, we say.');
    await hand(folder, theirs, ours);
    const kept = value(
      await ours.inbox.returned.keepApart(value(ours.inbox.returned.next())?.token ?? ''),
    );
    expect(blocks(value(ours.library.stories.read(kept.id)))).toEqual(['The gauge stood at ten.']);
    expect(ours.library.stories.count()).toBe(2);
    await hand(folder, theirs, ours);
    ours.inbox.returned.leave(value(ours.inbox.returned.next())?.token ?? '');
    expect(value(ours.inbox.returned.next())).toBeNull();
    expect(blocks(present(ours).story)).toEqual(['The gauge stood at nine, we say.']);
  });

  it('is refused in words once it is no longer at hand', async () => {
    const { ours } = await handedOff();
    expect(error(await ours.inbox.returned.merge('none', 0, [])).code).toBe('file-refused');
    expect(error(await ours.inbox.returned.keepApart('none')).code).toBe('file-refused');
  });
});

describe('a hand-off', () => {
  it('never replaces a file that nobody was asked about', async () => {
    const { folder, ours } = await handedOff();
    const file = join(folder, 'there.standfirst');
    writeFileSync(file, 'something else');
    const refused = await writeHandOff(ours.library, present(ours).story, file, {
      ...{ by: '', to: '', existing: 'refuse' },
    });
    expect(error(refused).code).toBe('file-exists');
    expect(readFileSync(file, 'utf8')).toBe('something else');
    expect(names(ours)).toEqual(['Handed off to Ines']);
  });
});
