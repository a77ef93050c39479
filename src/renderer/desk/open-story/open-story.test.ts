import { Slice } from '@tiptap/pm/model';
import { ReplaceStep, Transform } from '@tiptap/pm/transform';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import { docOf } from '@shared/story/parse-story';
import { page, story } from '../../../../tests/story-builder';
import { OpenStory, type StoryKeeper } from './open-story';
import type { SaveState } from './save-state';

type SaveReply = Result<Reply<'story:save'>, DeskError>;
type SaveRequest = Request<'story:save'>;

const diskFull: DeskError = {
  code: 'disk-full',
  message: 'The disk is full.',
  copy: 'It is on the page.',
  wayOn: 'Free some space.',
};

/** A library whose answers the test gives by hand. */
class HandKeeper implements StoryKeeper {
  readonly requests: SaveRequest[] = [];
  readonly places: Request<'story:keep-place'>[] = [];
  readonly #answers: ((reply: SaveReply) => void)[] = [];
  inFlight = 0;
  mostInFlight = 0;

  save(request: SaveRequest): Promise<SaveReply> {
    this.requests.push(request);
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    return new Promise((resolve) => this.#answers.push(resolve));
  }

  keepPlace(request: Request<'story:keep-place'>): Promise<Result<unknown, DeskError>> {
    this.places.push(request);
    return Promise.resolve({ ok: true, value: {} });
  }

  async answer(reply?: SaveReply): Promise<void> {
    const resolve = this.#answers.shift();
    if (!resolve) throw new Error('No save is waiting for an answer');
    this.inFlight -= 1;
    const revision = this.requests.at(-1 - this.#answers.length)?.revision ?? 0;
    resolve(reply ?? { ok: true, value: { revision, savedAt: '2026-03-28T12:04:00Z' } });
    await vi.advanceTimersByTimeAsync(0);
  }
}

const opened = (): Reply<'story:open'> => ({
  story: story(page({ headline: 'One' })),
  revision: 7,
  place: null,
  recoveredAt: null,
});

let keeper: HandKeeper;
let open: OpenStory;
let shown: SaveState['kind'][];

beforeEach(() => {
  vi.useFakeTimers();
  keeper = new HandKeeper();
  open = new OpenStory(opened(), keeper, () => '2026-03-28T12:00:00Z');
  shown = [];
  open.subscribe(() => shown.push(open.saveState.kind));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('autosave', () => {
  it('starts saved and sends nothing', async () => {
    await vi.advanceTimersByTimeAsync(10_000);
    expect(open.saveState).toEqual({ kind: 'saved', at: '2026-03-28T09:00:00Z' });
    expect(keeper.requests).toEqual([]);
  });

  it('sends a change within 250 ms', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    expect(keeper.requests.map(({ revision }) => revision)).toEqual([8]);
  });

  it('sends within 500 ms while typing goes on', async () => {
    for (let key = 0; key < 10; key += 1) {
      open.docChanged();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(keeper.requests).toHaveLength(1);
  });

  it('never has two saves under way', async () => {
    for (let key = 0; key < 40; key += 1) {
      open.docChanged();
      await vi.advanceTimersByTimeAsync(50);
      if (key % 13 === 12) await keeper.answer();
    }
    expect(keeper.requests.length).toBeGreaterThan(2);
    expect(keeper.mostInFlight).toBe(1);
  });

  it('says saved only when the acknowledged revision is the current one', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    open.docChanged();
    await keeper.answer();
    expect(open.saveState.kind).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(250);
    await keeper.answer();
    expect(open.saveState).toEqual({ kind: 'saved', at: '2026-03-28T12:04:00Z' });
    expect(keeper.requests.map(({ revision }) => revision)).toEqual([8, 9]);
  });

  it('says saving only after 400 ms', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(200 + 399);
    expect(shown).toEqual(['unsaved']);
    await vi.advanceTimersByTimeAsync(2);
    expect(shown).toEqual(['unsaved', 'saving']);
    await keeper.answer();
    expect(shown.at(-1)).toBe('saved');
  });

  it('does not say saved between two keys of a typist', async () => {
    for (let key = 0; key < 30; key += 1) {
      open.docChanged();
      await vi.advanceTimersByTimeAsync(100);
      if (keeper.inFlight > 0) await keeper.answer();
    }
    expect(shown).toEqual(['unsaved']);
    await vi.advanceTimersByTimeAsync(250);
    if (keeper.inFlight > 0) await keeper.answer();
    expect(shown).toEqual(['unsaved', 'saved']);
  });

  it('does not take the answer to another revision for its own', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    await keeper.answer({ ok: true, value: { revision: 7, savedAt: '2026-03-28T12:00:00Z' } });
    expect(open.saveState).toMatchObject({ kind: 'failed', error: { code: 'unexpected' } });
  });

  it('stays silent about keystrokes as such', async () => {
    open.docChanged();
    open.docChanged();
    open.docChanged();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual(['unsaved']);
  });
});

describe('a save that fails', () => {
  it('is tried again after longer and longer waits, with the newest text', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    await keeper.answer({ ok: false, error: diskFull });
    expect(open.saveState).toEqual({ kind: 'failed', error: diskFull, final: false });
    open.docChanged();
    await vi.advanceTimersByTimeAsync(999);
    expect(keeper.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(keeper.requests.map(({ revision }) => revision)).toEqual([8, 9]);
    await keeper.answer({ ok: false, error: diskFull });
    await vi.advanceTimersByTimeAsync(1999);
    expect(keeper.requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    await keeper.answer();
    expect(open.saveState.kind).toBe('saved');
  });

  it('never shows saved in between', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    await keeper.answer({ ok: false, error: diskFull });
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toEqual(['unsaved', 'failed']);
  });

  it('is not tried again where the story was changed elsewhere', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    await keeper.answer({ ok: false, error: { ...diskFull, code: 'story-changed-elsewhere' } });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(keeper.requests).toHaveLength(1);
    expect(open.saveState).toMatchObject({ kind: 'failed', final: true });
  });

  it('is tried again at the next change where the copy itself was refused, as one that is too long', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    await keeper.answer({ ok: false, error: { ...diskFull, code: 'request-refused' } });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(keeper.requests).toHaveLength(1);
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    await keeper.answer();
    await vi.advanceTimersByTimeAsync(250);
    expect(open.saveState.kind).toBe('saved');
  });

  it('reads as read only where the library is', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    await keeper.answer({ ok: false, error: { ...diskFull, code: 'library-read-only' } });
    expect(open.saveState.kind).toBe('read-only');
  });

  it('counts an answer that never comes back right as a failure, not as saved', async () => {
    open = new OpenStory(opened(), {
      save: () => Promise.reject(new Error('bridge gone')),
      keepPlace: () => Promise.resolve({ ok: true, value: {} }),
    });
    open.docChanged();
    const state = await open.flush();
    expect(state).toMatchObject({ kind: 'failed', error: { code: 'unexpected' } });
  });
});

describe('flush', () => {
  it('sends at once and resolves when that text is acknowledged', async () => {
    open.changeRecord({ slug: 'bridge' });
    const flushed = open.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.requests[0]?.story.slug).toBe('bridge');
    await keeper.answer();
    expect((await flushed).kind).toBe('saved');
  });

  it('waits for the save under way and then sends what came after', async () => {
    open.docChanged();
    await vi.advanceTimersByTimeAsync(250);
    open.docChanged();
    const flushed = open.flush();
    await keeper.answer();
    await keeper.answer();
    expect((await flushed).kind).toBe('saved');
    expect(keeper.requests.map(({ revision }) => revision)).toEqual([8, 9]);
  });

  it('resolves with the failure, and tries at once when asked again', async () => {
    open.docChanged();
    const first = open.flush();
    await vi.advanceTimersByTimeAsync(0);
    await keeper.answer({ ok: false, error: diskFull });
    expect((await first).kind).toBe('failed');
    const second = open.flush();
    await vi.advanceTimersByTimeAsync(0);
    await keeper.answer();
    expect((await second).kind).toBe('saved');
  });

  it('sends nothing where nothing has changed', async () => {
    expect((await open.flush()).kind).toBe('saved');
    expect(keeper.requests).toEqual([]);
  });
});

describe('the record', () => {
  it("changes, is told of, and is saved with the editor's text and place", async () => {
    const doc = page({ headline: 'Two' });
    open.attach({
      doc: () => doc,
      place: () => ({ anchor: 3, head: 3, scrollTop: 40 }),
      change: () => false,
    });
    const before = open.record;
    open.changeRecord({ section: 'Rivers' });
    expect(open.record).not.toBe(before);
    await vi.advanceTimersByTimeAsync(250);
    expect(keeper.requests[0]).toMatchObject({
      place: { anchor: 3, head: 3, scrollTop: 40 },
      story: {
        section: 'Rivers',
        modifiedAt: '2026-03-28T12:00:00Z',
        doc: { content: [{}, { content: [{ text: 'Two' }] }, {}, {}] },
      },
    });
  });

  it('makes no revision of a change that changes nothing', () => {
    open.changeRecord({ section: open.record.section });
    expect(open.saveState.kind).toBe('saved');
  });

  it('keeps the text when the editor lets go', () => {
    const doc = page({ headline: 'Two' });
    const letGo = open.attach({
      doc: () => doc,
      place: () => ({ anchor: 1, head: 1, scrollTop: 0 }),
      change: () => false,
    });
    letGo();
    expect(open.story.doc.content?.[1]?.content?.[0]?.text).toBe('Two');
    expect(open.place).toEqual({ anchor: 1, head: 1, scrollTop: 0 });
  });
});

describe('the copy', () => {
  /** Takes out the first letter of the headline, which stands behind the empty kicker. */
  const steps = () => new Transform(docOf(open.story)).delete(3, 4).steps;

  it('is changed by steps, and saved', async () => {
    open.attach({
      doc: () => page({ headline: 'Two' }),
      place: () => ({ anchor: 1, head: 1, scrollTop: 0 }),
      change: () => false,
    })();
    expect(open.changeCopy(steps())).toBe(true);
    expect(docOf(open.story).child(1).textContent).toBe('wo');
    await vi.advanceTimersByTimeAsync(250);
    expect(docOf(keeper.requests.at(-1)?.story ?? open.story).child(1).textContent).toBe('wo');
  });

  it('stays whole where a step does not fit', () => {
    const before = open.story.doc;
    // A page without its headline is none.
    const torn = new ReplaceStep(2, 4 + docOf(open.story).child(1).content.size, Slice.empty);
    expect(open.changeCopy([...steps(), torn])).toBe(false);
    expect(open.story.doc).toEqual(before);
  });

  it('is the editor’s to change while it stands there', () => {
    const asked: unknown[] = [];
    open.attach({
      doc: () => page({ headline: 'Two' }),
      place: () => ({ anchor: 1, head: 1, scrollTop: 0 }),
      change: (given) => asked.push(given) > 0,
    });
    const given = steps();
    expect(open.changeCopy(given)).toBe(true);
    expect(asked).toEqual([given]);
  });
});

describe('the place', () => {
  it('is kept once the caret has rested', async () => {
    open.attach({
      doc: () => page(),
      place: () => ({ anchor: 2, head: 5, scrollTop: 9 }),
      change: () => false,
    });
    open.placeChanged();
    await vi.advanceTimersByTimeAsync(900);
    open.placeChanged();
    await vi.advanceTimersByTimeAsync(999);
    expect(keeper.places).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(keeper.places).toEqual([{ id: open.id, place: { anchor: 2, head: 5, scrollTop: 9 } }]);
  });
});
