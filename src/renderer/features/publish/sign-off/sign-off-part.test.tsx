import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  asked,
  button,
  houseStyle,
  openPanel,
  ready,
  settle,
} from '../../../../../tests/publish-window';
import { page } from '../../../../../tests/story-builder';
import { docJson } from '@shared/story/parse-story';
import { signOffNow } from '@shared/export/sign-off/sign-off-state';
import { toasts } from '../../../ui/toast-store';
import { ToastPlace } from '../../../ui/toast';
import type { OpenStory } from '../../../desk/open-story/open-story';

afterEach(() => {
  cleanup();
  toasts.setState({ shown: null });
});

const part = () => screen.getByRole('region', { name: 'Author’s sign-off' });
const blocking = {
  ...houseStyle,
  preflight: { ...houseStyle.preflight, 'sign-off': 'block' as const },
};
const given = { by: 'Marit Oduya-Lind', on: '2026-03-28', note: 'By mail.' };
/** Puts an approval of another page into the story, as if the page had changed since. */
const approve = (openStory: OpenStory, doc = ready) =>
  act(() =>
    openStory.changeRecord({
      signOff: signOffNow({ ...openStory.story, doc: docJson(doc) }, houseStyle, given),
    }),
  );
const changedPage = page({
  kicker: 'Opinion',
  headline: 'Another headline',
  standfirst: 'Give it back.',
  body: ['Other words.'],
});

describe('the author’s sign-off', () => {
  it('is not there at first; a proof can be saved, which leaves the chosen target as it is', async () => {
    const { desk, openStory } = await openPanel();
    expect(within(part()).getByText('The copy is not approved yet.')).toBeTruthy();
    fireEvent.click(within(part()).getByRole('button', { name: 'Word' }));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([
      { storyId: openStory.id, targets: ['docx'], again: false, draft: 'proof' },
    ]);
    expect(screen.getByRole('heading', { name: 'Proof saved' })).toBeTruthy();
    expect(screen.getByText('story.proof.docx.docx')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Web page/u).checked).toBe(true);
    expect(screen.queryByRole('button', { name: /^Export again/u })).toBeNull();
  });

  it('is recorded with the byline’s name, today, and holds for the copy as it stands', async () => {
    const { openStory } = await openPanel();
    fireEvent.click(button(/^Record approval…/u));
    const name = screen.getByLabelText<HTMLInputElement>('Approved by');
    const day = screen.getByLabelText<HTMLInputElement>('Day');
    expect([name.value, document.activeElement]).toEqual(['Marit Oduya-Lind', name]);
    expect(day.value).toMatch(/^\d{4}-\d\d-\d\d$/u);
    fireEvent.change(day, { target: { value: '2026-03-28' } });
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'By mail.' } });
    fireEvent.click(button(/^Record$/u));
    await settle();
    expect(openStory.record.signOff).toEqual(signOffNow(openStory.story, houseStyle, given));
    expect(part().textContent).toContain('Approved by Marit Oduya-Lind on 28 March 2026By mail.');
    expect(document.activeElement).toBe(part());
    expect(screen.queryByRole('button', { name: /again…/u })).toBeNull();
  });

  it('is not recorded without a name, nor for a day to come; Esc leaves', async () => {
    const { openStory } = await openPanel();
    fireEvent.click(button(/^Record approval…/u));
    fireEvent.change(screen.getByLabelText('Approved by'), { target: { value: ' ' } });
    fireEvent.click(button(/^Record$/u));
    expect(screen.getByText('Write who has approved the copy.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Approved by'), { target: { value: 'A. Venn' } });
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2999-01-01' } });
    fireEvent.click(button(/^Record$/u));
    expect(screen.getByText('That day is still to come.')).toBeTruthy();
    expect(openStory.record.signOff).toBeNull();
    fireEvent.keyDown(screen.getByLabelText('Day'), { key: 'Escape' });
    expect(screen.queryByLabelText('Day')).toBeNull();
    expect(document.activeElement).toBe(part());
  });

  it('says what has changed since, and is given again', async () => {
    const { openStory } = await openPanel();
    approve(openStory, changedPage);
    await settle();
    expect(part().textContent).toContain(
      'Approved by Marit Oduya-Lind on 28 March 2026; changed since: headline, body',
    );
    expect(within(part()).getByText('Ask again with a proof:')).toBeTruthy();
    expect(
      screen.getByText(/^The copy has changed since Marit Oduya-Lind approved it/u),
    ).toBeTruthy();
    fireEvent.click(button(/^Approve again…/u));
    fireEvent.click(button(/^Record$/u));
    await settle();
    expect(part().textContent).not.toContain('changed since');
  });

  it('is withdrawn, and brought back by undo', async () => {
    const { openStory } = await openPanel();
    render(<ToastPlace />);
    approve(openStory);
    fireEvent.click(button(/^Withdraw approval/u));
    expect(openStory.record.signOff).toBeNull();
    await settle();
    fireEvent.click(button(/^Undo/u));
    expect(openStory.record.signOff).toMatchObject(given);
  });

  it('stops the export of a house that asks for it, until it is there', async () => {
    const { desk, openStory } = await openPanel(ready, blocking);
    const approval = 'The author has not approved the copy. Send a proof and record the approval.';
    fireEvent.click(button(/^The author has not approved .*Go to sign-off/u));
    expect(document.activeElement).toBe(part());
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([]);
    approve(openStory);
    await settle();
    expect(screen.queryByText(approval)).toBeNull();
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(asked(desk, 'export:write')).toHaveLength(1);
  });
});
