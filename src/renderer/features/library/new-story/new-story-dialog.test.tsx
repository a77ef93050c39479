import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contributorRecord } from '../../../../../tests/contributor-builder';
import { until } from '../../../../../tests/until';
import { DeskProvider } from '../../../desk/desk-context';
import { createMemoryDesk } from '../../../desk/memory-desk';
import { shippedHouseStyles } from '../../../desk/memory-house-styles';
import { NewStoryDialog } from './new-story-dialog';

const styles = shippedHouseStyles();
const marit = contributorRecord('Marit Oduya-Lind', {
  id: '00000000-0000-4000-8000-0000000000c1',
  post: 'a hydrologist at the Carrow Institute',
  lastStoryAt: '2025-11-14T09:00:00Z',
});
const mattis = contributorRecord('Mattis Engel', {
  id: '00000000-0000-4000-8000-0000000000c2',
  post: 'a harbour pilot',
});

const onCreated = vi.fn();
const onClose = vi.fn();

function openDialog() {
  const desk = createMemoryDesk({ houseStyles: styles, contributors: [marit, mattis] });
  render(
    <DeskProvider desk={desk}>
      <NewStoryDialog
        houseStyles={styles}
        houseStyleId="newsroom"
        language="en-GB"
        onClose={onClose}
        onCreated={onCreated}
      />
    </DeskProvider>,
  );
  return desk;
}

const type = (label: string, words: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: words } });
const press = (label: string, key: string, held: object = {}) =>
  fireEvent.keyDown(screen.getByLabelText(label), { key, ...held });
const made = (desk: ReturnType<typeof openDialog>) =>
  [...desk.state.stories.values()].map(({ story }) => story);

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('a new story', () => {
  it('is made from the first template with ⌘Return alone', async () => {
    const desk = openDialog();
    press('Working title', 'Enter', { ctrlKey: true });
    await until(() => expect(onCreated).toHaveBeenCalled());
    expect(made(desk)).toMatchObject([{ houseStyleId: 'newsroom', commissionedWords: 650 }]);
  });

  it('takes another template by its number, with that template’s length', async () => {
    const desk = openDialog();
    press('Working title', '2', { ctrlKey: true });
    expect(screen.getByRole('radio', { name: /Leader/u }).getAttribute('aria-checked')).toBe(
      'true',
    );
    press('Working title', 'Enter', { ctrlKey: true });
    await until(() => expect(made(desk)).toMatchObject([{ commissionedWords: 600 }]));
  });

  it('starts with what the template sets, and says what that is', async () => {
    const desk = openDialog();
    press('Working title', '5', { ctrlKey: true });
    expect(screen.getByText(/The template sets the tag/u).textContent).toBe(
      'The template sets the tag Interview. Change it in Furniture.',
    );
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note to the desk').value).toContain(
      'Keep the recording',
    );
    press('Working title', 'Enter', { ctrlKey: true });
    await until(() => expect(made(desk)).toHaveLength(1));
    expect(made(desk)[0]).toMatchObject({ tags: ['Interview'] });
    expect(made(desk)[0]?.noteToDesk).toContain('Keep the recording');
  });

  it('leaves out a note of the template that the desk has emptied', async () => {
    const desk = openDialog();
    type('Note to the desk', '');
    press('Working title', 'Enter', { ctrlKey: true });
    await until(() => expect(made(desk)).toMatchObject([{ noteToDesk: '' }]));
  });

  it('shows the page as it will start, with the writer in note and bio', async () => {
    openDialog();
    type('Contributor', 'marit');
    await screen.findByRole('option', { name: /Marit/u });
    press('Contributor', 'Enter');
    const preview = screen.getByRole('region', { name: 'The page as it starts' });
    expect(preview.textContent).toContain('Headline, up to 70 characters');
    expect(preview.textContent).toContain(
      'Marit Oduya-Lind is a hydrologist at the Carrow Institute.',
    );
  });

  it('keeps a new contributor in the register and in the story', async () => {
    const desk = openDialog();
    type('Contributor', 'Nuria Tellander');
    press('Contributor', 'Enter', { shiftKey: true });
    type('Post', 'a ferry captain');
    press('Working title', 'Enter', { ctrlKey: true });
    await until(() => expect(made(desk)).toHaveLength(1));
    const kept = [...desk.state.contributors.values()].find(
      ({ name }) => name === 'Nuria Tellander',
    );
    expect(made(desk)[0]?.contributors).toEqual([
      expect.objectContaining({
        contributorId: kept?.id,
        name: 'Nuria Tellander',
        post: 'a ferry captain',
      }),
    ]);
  });

  it('does not take a half-typed name for a person', async () => {
    const desk = openDialog();
    type('Contributor', 'ma');
    await screen.findAllByRole('option', { name: /Ma/u });
    press('Working title', 'Enter', { ctrlKey: true });
    await screen.findByText(/Choose a contributor from the list/u);
    expect(made(desk)).toEqual([]);
  });

  it('says what is wrong with a date, in its field', async () => {
    const desk = openDialog();
    type('Due', '3/4/2026 16:00');
    fireEvent.click(screen.getByRole('button', { name: /Create story/u }));
    expect((await screen.findByText(/could mean two days/u)).getAttribute('role')).toBe('alert');
    expect(made(desk)).toEqual([]);
  });

  it('writes a typed day out in full', () => {
    openDialog();
    type('Due', '2 April 2026 4pm');
    fireEvent.blur(screen.getByLabelText('Due'));
    expect(screen.getByLabelText<HTMLInputElement>('Due').value).toBe('Thu 2 April 2026, 16:00');
  });

  it('says so when the library cannot take it, and keeps the answers', async () => {
    const desk = openDialog();
    desk.failWith('story:create', {
      code: 'disk-full',
      message: 'The disk is full.',
      copy: '',
      wayOn: 'Free some space.',
    });
    type('Working title', 'Harbour toll');
    press('Working title', 'Enter', { ctrlKey: true });
    await screen.findByText(/The disk is full. The story was not made./u);
    expect(screen.getByLabelText<HTMLInputElement>('Working title').value).toBe('Harbour toll');
  });

  it('is left with Esc', () => {
    openDialog();
    press('Working title', 'Escape');
    expect(onClose).toHaveBeenCalled();
  });
});
