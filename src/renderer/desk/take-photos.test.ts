import { describe, expect, it } from 'vitest';
import { photoRecord, picture } from '../../../tests/photo-builder';
import { createMemoryDesk } from './memory-desk';
import { choosePhotos, createPhotoIntake, takeOnePhoto, type IncomingPhoto } from './take-photos';

const file = (name: string): IncomingPhoto => ({
  name,
  source: () =>
    Promise.resolve({ file: { name, bytes: new TextEncoder().encode(`bytes of ${name}`) } }),
});
const gone: IncomingPhoto = { name: 'gone.jpg', source: () => Promise.resolve(null) };

describe('pictures on their way in', () => {
  it('come in one after another, and say how far they are', async () => {
    const desk = createMemoryDesk();
    const intake = createPhotoIntake(desk);
    const seen: unknown[] = [];
    intake.progress.subscribe(({ now }) => seen.push(now && `${now.done} ${now.name}`));
    const { taken, cancelled } = await intake.take([file('one.jpg'), file('two.jpg')]);
    expect(taken.map(({ media }) => media.name)).toEqual(['one.jpg', 'two.jpg']);
    expect(cancelled).toBe(false);
    expect(seen).toEqual(['0 one.jpg', '1 two.jpg', null]);
  });

  it('go on past one that is refused or gone, and name it', async () => {
    const desk = createMemoryDesk();
    const refusal = { code: 'media-refused', message: 'No.', copy: '', wayOn: '' } as const;
    desk.failWith('photo:take', refusal);
    const { taken, refused } = await createPhotoIntake(desk).take([file('one.jpg'), gone]);
    expect(taken).toEqual([]);
    expect(refused).toEqual([
      { name: 'one.jpg', error: refusal },
      { name: 'gone.jpg', error: null },
    ]);
  });

  it('stop when they are called off, and main is told which work to leave', async () => {
    const desk = createMemoryDesk();
    const intake = createPhotoIntake(desk);
    const stop = intake.progress.subscribe(({ now }) => {
      if (now?.done === 1) intake.cancel();
    });
    const { taken, cancelled } = await intake.take([file('a.jpg'), file('b.jpg'), file('c.jpg')]);
    stop();
    expect(cancelled).toBe(true);
    expect(taken.map(({ media }) => media.name)).not.toContain('c.jpg');
  });

  it('of a later batch still come in after an earlier one was called off', async () => {
    const intake = createPhotoIntake(createMemoryDesk());
    const first = intake.take([file('a.jpg'), file('b.jpg')]);
    intake.cancel();
    const second = intake.take([file('c.jpg')]);
    expect((await first).cancelled).toBe(true);
    expect((await second).taken).toHaveLength(1);
  });

  it('are known by a token alone where the system’s dialog chose them', async () => {
    const photo = photoRecord(picture());
    const token = '00000000-0000-4000-8000-0000000000aa';
    const desk = createMemoryDesk({ photosToChoose: [{ token, photo }] });
    const chosen = await choosePhotos(desk, true);
    expect(chosen.ok && (await chosen.value[0]?.source())).toEqual({ token });
    expect(await takeOnePhoto(desk)).toMatchObject({ ok: true, value: photo });
  });
});
