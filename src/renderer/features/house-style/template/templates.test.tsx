import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  go,
  key,
  main,
  open,
  press,
  save,
  settle,
  stories,
  type,
  windowTests,
  written,
} from '../../../../../tests/house-style-window';

windowTests();

const wording = () => screen.getByRole('textbox', { name: /^Wording/u }).textContent;
const sample = () => screen.getByRole('group', { name: 'Sample' }).textContent;
const plainText = async (words: string) => {
  await press('Plain text');
  await type('Wording as plain text', words);
  await press('Plain text');
};
const choose = async (name: string, option: string) => {
  fireEvent.click(screen.getByRole('combobox', { name }));
  await settle();
  const wanted = screen.getByRole('option', { name: option });
  fireEvent.mouseMove(wanted);
  act(() => wanted.focus());
  await settle();
  fireEvent.click(wanted);
  await settle();
};

describe('the wording of a template', () => {
  it('is shown again as chips after it was written as plain text', async () => {
    await open();
    await plainText('{author} is <really> {post}.[ {disclosure}] {publication}.');
    expect(wording()).toBe(
      'Editor’s note:Author’s name is really Author’s post.[ Disclosure] Publication.',
    );
    expect(sample()).toContain('Marit Oduya-Lind is really a hydrologist');
  });

  it('says at the place why it cannot be read, and the sample waits', async () => {
    const { desk } = await open();
    await press('Plain text');
    await type('Wording as plain text', '{author is {post}.');
    expect(screen.getAllByRole('alert')[0]?.textContent).toContain('“{” stands alone');
    expect(main()).toContain('The sample comes back when the template has no fault.');
    await save();
    expect(desk.asked.some(({ channel }) => channel === 'house-style:write')).toBe(false);
  });

  it('takes a slot from the row below it, described and bound', async () => {
    const { desk } = await open();
    await go(/^Contributor call/u);
    await press('Publication', screen.getByRole('toolbar', { name: 'Wording' }));
    expect(screen.getByRole('complementary', { name: 'Slot: Publication' })).toBeDefined();
    await save();
    const kept = written(desk)['templates/contributor-call.yml'] ?? '';
    expect(kept).toContain('{name}Do you know');
    expect(kept).toContain('from: publication.name');
  });

  it('names the key of a new slot by its label, in every wording that has it', async () => {
    const { desk } = await open();
    await go(/^Author bio/u);
    await press('More…');
    fireEvent.click(screen.getByRole('menuitem', { name: 'New slot to fill by hand' }));
    await settle();
    const label = screen.getByLabelText('Label');
    expect(document.activeElement).toBe(label);
    await type('Label', 'Author’s Øre town');
    fireEvent.blur(label);
    await settle();
    expect(screen.getByRole('table').textContent).toContain('authorsOreTown');
    expect(screen.getByLabelText('Label')).toBe(label);
    expect(wording()).toContain('Author’s Øre town');
    await key('Escape');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement?.getAttribute('role')).toBe('textbox');
    await save();
    const kept = written(desk)['templates/author-bio.yml'] ?? '';
    expect(kept).toMatch(/wording: .*\{authorsOreTown\}/u);
    expect(kept).not.toContain('slot:');
  });

  it('has one of its own for several authors, or reads as for one', async () => {
    const { desk } = await open();
    await go(/^Author bio/u);
    fireEvent.click(screen.getByRole('radio', { name: 'Several authors' }));
    expect(main()).toContain('With several authors the block reads as with one.');
    await press('Write a wording for several');
    expect(wording()).toBe('Author’s name is Author’s post.');
    await press('Use the wording for one author');
    await save();
    expect(written(desk)['templates/author-bio.yml']).not.toContain('wordingForSeveral');
  });

  it('has one of its own for a language', async () => {
    const { desk } = await open();
    await go(/^Author bio/u);
    await press('Every language');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Add French' }));
    await settle();
    await plainText('{name} est {post}.');
    await choose('Language of the sample', 'French');
    expect(sample()).toContain('Marit Oduya-Lind est');
    await save();
    expect(written(desk)['templates/author-bio.yml']).toContain('{name} est {post}.');
  });
});

describe('the sample', () => {
  it('is filled for two authors, and asks for what nobody has given yet', async () => {
    await open();
    await choose('Sample story', 'Floodwall, two authors');
    expect(sample()).toContain('The authors are Marit Oduya-Lind, a hydrologist');
    await choose('Sample story', 'Nobody yet');
    expect(sample()).toContain('Add author’s name');
  });
});

describe('a slot', () => {
  it('opens its form from its row, and asks what it must', async () => {
    const { desk } = await open();
    await press('Disclosure', screen.getByRole('table'));
    const form = screen.getByRole('complementary', { name: 'Slot: Disclosure' });
    fireEvent.click(within(form).getByRole('radio', { name: 'Block export' }));
    await type('Warn over', '120');
    await type('Label', 'Interest');
    await save();
    const kept = written(desk)['templates/editors-note.yml'] ?? '';
    expect(kept).toContain('label: Interest');
    expect(kept).toContain('warnOver: 120');
    expect(kept).not.toContain('required: false');
  });

  it('says what does not fit, in its row and at the field, and is not saved so', async () => {
    const { desk } = await open();
    await press('Disclosure', screen.getByRole('table'));
    await type('Warn over', '200');
    await type('Block over', '100');
    expect(screen.getAllByText(/is more than “blockOver”/u)).toHaveLength(2);
    await save();
    expect(desk.asked.some(({ channel }) => channel === 'house-style:write')).toBe(false);
  });

  it('goes with its chips, and its optional part becomes plain words', async () => {
    await open();
    await press('Disclosure', screen.getByRole('table'));
    await press('Remove slot');
    expect(wording()).not.toContain('Disclosure');
    expect(wording()).not.toContain('[');
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

describe('templates', () => {
  it('are added from scratch or as a copy, and shown at once', async () => {
    const { desk } = await open();
    await press('New template');
    await type('Name', 'Note on a series');
    await press(/^Add template/u);
    expect(screen.getByLabelText('Name of the template')).toHaveProperty(
      'value',
      'Note on a series',
    );
    await press('Duplicate');
    await press(/^Add template/u);
    await save();
    expect(Object.keys(written(desk))).toEqual(
      expect.arrayContaining([
        'templates/note-on-a-series.yml',
        'templates/note-on-a-series-copy.yml',
      ]),
    );
  });

  it('go, after saying who uses them, and go from the stories that start with them', async () => {
    const { desk } = await open({ stories: stories(2) });
    await press('Remove…');
    const question = screen.getByRole('alertdialog');
    expect(question.textContent).toContain('2 stories use it and keep their own copy.');
    expect(question.textContent).toContain('It is taken out of Op-ed');
    await press(/^Remove/u, question);
    await save();
    expect(written(desk)['templates/editors-note.yml']).toBeUndefined();
    expect(written(desk)['templates/story-1-op-ed.yml']).toContain(
      'blocks: [author-bio, contributor-call]',
    );
  });

  it('of whole stories say what a story starts with', async () => {
    const { desk } = await open();
    await go('Column');
    await type('Length', '900');
    await type('Note to desk', 'Ask for a photo.');
    await press('Add block');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Contributor call' }));
    await settle();
    await press('Move up: Contributor call');
    await save();
    const kept = written(desk)['templates/story-3-column.yml'] ?? '';
    expect(kept).toContain('length: 900');
    expect(kept).toContain('Ask for a photo.');
    expect(kept).toContain('blocks: [contributor-call, author-bio]');
  });
});
