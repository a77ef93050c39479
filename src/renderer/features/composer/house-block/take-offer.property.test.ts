import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longRuns } from '../../../../../tests/long-runs';
import { arbitraryTemplate } from '../../../../../tests/arbitrary-template';
import { houseStyleNamed, openPage, type } from '../../../../../tests/open-page';
import { page } from '../../../../../tests/story-builder';
import { guest } from '@shared/story/contributor';
import { lockedAround } from './locked-block';
import { takeOffer } from './block-commands';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const RUNS = longRuns(300, 80);

describe('a changed template that is taken over', () => {
  it('is undone to the very page that was there', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        arbitraryTemplate('editorsNote'),
        arbitraryTemplate('editorsNote'),
        fc.boolean(),
        (old, changed, hasWriter) => {
          document.body.replaceChildren();
          const desk = openPage(page({ headline: 'Head', body: ['One'] }), {
            contributors: hasWriter ? [guest('Ana Weir', { post: 'a pilot' })] : [],
          });
          const style = { ...houseStyleNamed('newsroom'), templates: [old] };
          desk.editor.setHouseStyle(style);
          desk.editor.insertTemplate(old);
          if (lockedAround(desk.view.state.selection.$head)) type(desk, 'own');
          vi.advanceTimersByTime(2000);
          const before = desk.doc();
          desk.editor.setHouseStyle({ ...style, templates: [{ ...changed, version: 10 }] });
          expect(desk.doc().eq(before)).toBe(true);
          const [offer] = desk.store.getState().offers;
          if (offer) {
            taken += 1;
            takeOffer(offer, desk.editor.context)(desk.view.state, desk.view.dispatch);
            expect(desk.doc().eq(before)).toBe(false);
            desk.editor.run('undo');
            expect(desk.doc().toJSON()).toEqual(before.toJSON());
          }
          desk.editor.destroy();
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(taken).toBeGreaterThan(RUNS / 3);
  }, 120_000);
});
