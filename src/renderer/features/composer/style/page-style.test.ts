import { undo } from '@tiptap/pm/history';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caretAt, openPage, press, type, type OpenPage } from '../../../../../tests/open-page';
import { element, marked, p, page, photo } from '../../../../../tests/story-builder';
import { smallRules } from '../../../../../tests/style-rules';
import { styleOf, type StoryStyle } from '../../../desk/story-style/story-style';
import { markedMatches } from './style-marks';
import { dismissToast, toasts } from '../../../ui/toast-store';

const rest = (duration = 400): Promise<unknown> => vi.advanceTimersByTimeAsync(duration);
const marks = ({ view }: OpenPage): string[] =>
  [...view.dom.querySelectorAll('[data-style-match]')].map(({ textContent }) => textContent);
const style = ({ openStory }: OpenPage): StoryStyle => styleOf(openStory).getState();
const open = (desk: OpenPage): string[] => style(desk).open.map(({ match }) => match.words);
const body = ({ doc }: OpenPage): string => doc().lastChild?.textContent ?? '';
const idOf = (desk: OpenPage, words: string): string =>
  style(desk).open.find(({ match }) => match.words === words)?.match.id ?? '';

async function checked(
  doc = page({ headline: 'H', body: ['It took eleven years.', 'The Mayor waited twelve days.'] }),
  rules = smallRules(),
): Promise<OpenPage> {
  const desk = openPage(doc);
  desk.editor.style.setRules(rules);
  await rest();
  return desk;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  dismissToast();
  document.body.replaceChildren();
});

describe('what the house style says', () => {
  it('is marked on the page, and told with its place', async () => {
    const desk = await checked();
    expect(marks(desk)).toEqual(['eleven', 'Mayor', 'twelve']);
    expect(style(desk).open.map(({ title, place }) => `${title} ${place}`)).toEqual([
      'Figures from 10 up ¶1',
      'Job titles, lower case ¶2',
      'Plain words ¶2',
    ]);
    const [first] = desk.view.dom.querySelectorAll('[data-style-match]');
    expect(first?.getAttribute('aria-description')).toBe('Must fix: Figures from 10 up');
    expect(style(desk)).toMatchObject({ phase: 'checked', safe: 1 });
  });

  it('is asked for once the typing has rested, and of the changed block alone', async () => {
    const rules = smallRules();
    const desk = await checked(undefined, rules);
    const before = rules.asked.length;
    caretAt(desk, 'waited');
    type(desk, ' long');
    await rest(290);
    expect(rules.asked.length).toBe(before);
    await rest();
    expect(rules.asked.length).toBe(before + 1);
    const [was, is] = [rules.asked.at(-2) ?? [], rules.asked.at(-1) ?? []];
    expect(is.map((block, at) => block === was[at])).toEqual([true, true, false]);
  });

  it('moves with the text, and goes at once where its words are edited', async () => {
    const desk = await checked();
    caretAt(desk, 'It took');
    type(desk, ' us');
    expect(marks(desk)[0]).toBe('eleven');
    caretAt(desk, 'elev');
    type(desk, 'x');
    expect(marks(desk)).toEqual(['Mayor', 'twelve']);
  });

  it('goes where a letter joins its words, and stays where a comma follows them', async () => {
    const desk = await checked();
    caretAt(desk, 'eleven');
    type(desk, ',');
    expect(marks(desk)[0]).toBe('eleven');
    caretAt(desk, 'twelve');
    type(desk, 's');
    expect(marks(desk)).toEqual(['eleven', 'Mayor']);
  });

  it('keeps its drawing while it stays the same', async () => {
    const desk = await checked();
    const before = [...desk.view.dom.querySelectorAll('[data-style-match]')];
    caretAt(desk, 'It took');
    type(desk, ' us');
    await rest();
    const after = [...desk.view.dom.querySelectorAll('[data-style-match]')];
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after.every((each, at) => at === 0 || each === before[at])).toBe(true);
  });

  it('never comes up under the word that is being typed', async () => {
    const desk = await checked();
    caretAt(desk, 'waited');
    type(desk, ' eleven');
    await rest();
    expect(open(desk)).toContain('eleven');
    expect(marks(desk)).toEqual(['eleven', 'Mayor', 'twelve']);
    type(desk, ' ');
    expect(marks(desk)).toEqual(['eleven', 'Mayor', 'eleven', 'twelve']);
  });

  it('that waited for the caret to leave goes like any other when it is edited', async () => {
    const desk = await checked();
    caretAt(desk, 'waited');
    type(desk, ' eleven ');
    await rest();
    caretAt(desk, 'waited eleven');
    type(desk, 's');
    expect(marks(desk)).toEqual(['eleven', 'Mayor', 'twelve']);
    await rest();
    type(desk, ' eleven');
    await rest();
    type(desk, ' ');
    type(desk, 'more');
    await rest();
    expect(desk.editor.style.desk.matchOf(idOf(desk, 'Mayor'))).not.toBeNull();
    expect(markedMatches(desk.view.state).length).toBe(open(desk).length);
  });

  it('comes up when the caret is taken out of the word', async () => {
    const desk = await checked();
    caretAt(desk, 'waited');
    type(desk, ' eleven');
    await rest();
    caretAt(desk, 'It took');
    expect(marks(desk)).toEqual(['eleven', 'Mayor', 'eleven', 'twelve']);
  });

  it('is dropped where it comes too late for a block, and kept for the others', async () => {
    const rules = smallRules();
    let answer: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      answer = done;
    });
    const slow = {
      ...rules,
      check: (...asked: Parameters<typeof rules.check>) => held.then(() => rules.check(...asked)),
    };
    const desk = openPage(page({ headline: 'H', body: ['It took eleven years.', 'The Mayor.'] }));
    desk.editor.style.setRules(slow);
    await rest();
    caretAt(desk, 'It took');
    type(desk, ' us');
    answer();
    await rest(10);
    expect(marks(desk)).toEqual(['Mayor']);
    await rest();
    expect(marks(desk)).toEqual(['eleven', 'Mayor']);
  });

  it('is told of a photo’s alt text, and leads to the photo', async () => {
    const desk = await checked(
      page({ body: ['Copy.', photo('Quay.', 'Northlight', { altText: 'The Mayor' })] }),
    );
    expect(style(desk).open.map(({ place, isFree }) => [place, isFree])).toEqual([
      ['Alt text', false],
    ]);
    const place = desk.editor.style.desk.placeOf(idOf(desk, 'Mayor'));
    expect(desk.doc().nodeAt(place?.from ?? 0)?.type.name).toBe('photo');
  });

  it('offers no cure for words that a template has locked', async () => {
    const words = [element('lockedWords', 'The Mayor waits '), 'eleven days'];
    const attrs = { kind: 'event-notice', templateId: 'notice', templateVersion: 1 };
    const desk = await checked(page({ body: ['Copy.', element('deskBlock', words, attrs)] }));
    expect(
      style(desk)
        .open.filter(({ isFree }) => isFree)
        .map(({ match }) => match.words),
    ).toEqual(['eleven']);
  });

  it('says that the check failed, and what is known stays', async () => {
    const rules = smallRules();
    const desk = await checked(undefined, rules);
    desk.editor.style.setRules({
      ...rules,
      check: () => Promise.reject(new Error('Out of order')),
    });
    await rest();
    expect(style(desk)).toMatchObject({ phase: 'failed', failure: 'Out of order' });
  });

  it('says that there is no house style, and clears the page', async () => {
    const desk = await checked();
    desk.editor.style.setRules({ kind: 'missing' });
    await rest();
    expect(style(desk)).toMatchObject({ phase: 'missing', open: [] });
    expect(marks(desk)).toEqual([]);
  });
});

describe('a fix', () => {
  it('keeps bold and links, and is one step of undo', async () => {
    const desk = await checked(
      page({ body: [p(['It took ', marked('eleven', 'strong'), ' years.'])] }),
    );
    desk.editor.style.desk.apply(idOf(desk, 'eleven'), 0);
    expect(body(desk)).toBe('It took 11 years.');
    let bold = '';
    desk.doc().descendants((node) => {
      if (node.marks.length > 0) bold += node.text ?? '';
    });
    expect(bold).toBe('11');
    undo(desk.view.state, desk.view.dispatch);
    expect(body(desk)).toBe('It took eleven years.');
  });

  it('takes the second replacement where it is asked for, and goes to the next match', async () => {
    const desk = await checked();
    desk.editor.style.desk.apply(idOf(desk, 'Mayor'), 1);
    expect(body(desk)).toContain('The civic head waited');
    expect(style(desk).current).toBe(idOf(desk, 'twelve'));
  });

  it('of all that is safe is one step of undo, and goes on to what it brings to light', async () => {
    const desk = await checked(page({ body: ['We utilise it for twelve and eleven.'] }));
    const done = desk.editor.style.desk.fixAllSafe();
    await rest();
    await done;
    expect(body(desk)).toBe('We use it for eleven plus one and eleven.');
    expect(toasts.getState().shown?.words).toBe('2 changed.');
    toasts.getState().shown?.actions[0]?.act();
    expect(body(desk)).toBe('We utilise it for twelve and eleven.');
  });

  it('of all that is safe touches nothing while somebody writes', async () => {
    const rules = smallRules();
    const slow: typeof rules = {
      ...rules,
      check: async (...asked) => {
        await new Promise((done) => setTimeout(done, 50));
        return rules.check(...asked);
      },
    };
    const desk = await checked(page({ body: ['We utilise it.'] }), slow);
    const done = desk.editor.style.desk.fixAllSafe();
    await rest(10);
    caretAt(desk, 'it');
    type(desk, 's');
    await rest();
    await done;
    expect(body(desk)).toBe('We utilise its.');
  });
});

describe('what the desk ignores', () => {
  it('goes once, in its place alone', async () => {
    const desk = await checked(page({ body: ['The Mayor waited.', 'Later the Mayor left.'] }));
    const [first] = style(desk).open;
    desk.editor.style.desk.ignore(first?.match.id ?? '', 'once');
    expect(marks(desk)).toEqual(['Mayor']);
    expect(style(desk).open.map(({ place }) => place)).toEqual(['¶2']);
    expect(style(desk).ignored.map(({ places }) => places)).toEqual([1]);
  });

  it('goes everywhere in the story, and can be taken back', async () => {
    const desk = await checked(page({ body: ['The Mayor waited.', 'Later the Mayor left.'] }));
    desk.editor.style.desk.ignore(idOf(desk, 'Mayor'), 'story');
    expect(marks(desk)).toEqual([]);
    expect(desk.openStory.record.styleIgnores).toMatchObject([
      { rule: 'T.Titles', scope: 'story' },
    ]);
    const [ignored] = style(desk).ignored;
    if (ignored) desk.editor.style.desk.takeBack(ignored.ignore);
    expect(marks(desk)).toEqual(['Mayor', 'Mayor']);
  });
});

describe('going from match to match', () => {
  it('starts at the caret, opens the popover, and comes round', async () => {
    const desk = await checked();
    caretAt(desk, 'The ', 'before');
    desk.editor.run('next-style-match');
    expect(style(desk).current).toBe(idOf(desk, 'Mayor'));
    expect(desk.store.getState().layer).toMatchObject({ kind: 'style' });
    desk.editor.run('next-style-match');
    desk.editor.run('next-style-match');
    expect(style(desk).current).toBe(idOf(desk, 'eleven'));
    desk.editor.run('previous-style-match');
    expect(style(desk).current).toBe(idOf(desk, 'twelve'));
  });

  it('goes by F8 in the text, too', async () => {
    const desk = await checked();
    expect(press(desk, 'F8')).toBe(true);
    expect(style(desk).current).toBe(idOf(desk, 'eleven'));
  });

  it('makes the match current that the caret comes to rest in', async () => {
    const desk = await checked();
    caretAt(desk, 'May');
    await rest();
    expect(style(desk).current).toBe(idOf(desk, 'Mayor'));
    expect(desk.editor.canRun('apply-fix')).toBe(true);
  });

  it('opens the popover for a press on the words', async () => {
    const desk = await checked();
    desk.view.dom.querySelector<HTMLElement>('[data-style-match]')?.click();
    expect(desk.store.getState().layer).toEqual({ kind: 'style', id: idOf(desk, 'eleven') });
  });
});
