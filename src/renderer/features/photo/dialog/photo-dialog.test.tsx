import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  draftFrom,
  photoSaying,
  QUAY_FACTS,
  readFact,
} from '../../../../../tests/photo-record-builder';
import {
  apply,
  CUT,
  field,
  frame,
  press,
  ratio,
  said,
  show,
  type,
} from '../../../../../tests/photo-dialog-window';
import type { ChecklistLine } from './check-lines';

beforeEach(() => {
  vi.clearAllMocks();
});
afterEach(cleanup);

const runs = () => screen.getByRole('region', { name: 'As it will run' });
const described = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

describe('where words come from', () => {
  it('is said beside the label, and whole to those who listen', () => {
    show();
    expect(screen.getByText('Filled from the photo’s IPTC data')).toBeTruthy();
    expect(described(field('Caption'))).toBe('From IPTC IIM, 2:120 Caption/Abstract');
    expect(described(screen.getByLabelText('Date taken'))).toBe('From EXIF, DateTimeOriginal');
    expect(described(field('Copyright notice'))).toBe('');
  });

  it('is the desk once it has written, with a way back', () => {
    show();
    type(field('City'), 'Ansley');
    expect(described(field('City'))).toBe(
      'Edited; the photo says “Port Ansley”, IPTC IIM, 2:90 City',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Use what the photo says: “Port Ansley”' }));
    expect(field('City').value).toBe('Port Ansley');
    expect(screen.queryByText('Edited')).toBeNull();
  });

  it('is all in one list, with the losers, the faults and the camera’s position', () => {
    const record = photoSaying(
      QUAY_FACTS,
      {},
      {
        others: [readFact('creator', 'P. L.', 'Artist', 'EXIF')],
        gps: { latitude: 1, longitude: 2 },
        faults: ['The XMP data are cut short.'],
      },
    );
    show({}, {}, record);
    const all = screen.getByText('Everything the photo says').closest('details');
    expect(all?.textContent).toContain('Also: P. L.EXIF, Artist');
    expect(all?.textContent).toContain('The XMP data are cut short.');
    expect(all?.textContent).toContain('Known, never exported');
    expect(all?.textContent).not.toContain('latitude');
  });

  it('is asked of the desk where the photo says nothing', () => {
    show({}, {}, photoSaying([]));
    expect(described(field('Caption'))).toContain('This photo has no caption data.');
  });
});

describe('the texts', () => {
  it('start in the caption', async () => {
    show();
    await waitFor(() => expect(document.activeElement).toBe(field('Caption')));
  });

  it('marks an agency that is not on the house’s list', () => {
    show({}, { creditLine: 'Ines Okafor/Quayside' });
    expect(screen.queryByText('Not on the house’s list')).toBeNull();
    type(screen.getByRole('combobox', { name: 'Agency' }), 'Somebody');
    expect(screen.getByText('Not on the house’s list')).toBeTruthy();
    expect(apply().creditLine).toBe('Somebody');
  });

  it('leaves the agency as it is on Esc', () => {
    show();
    const agency = screen.getByRole<HTMLInputElement>('combobox', { name: 'Agency' });
    act(() => agency.focus());
    press(agency, 'Escape');
    expect(agency.value).toBe('Northlight');
    expect(said.onCancel).toHaveBeenCalledOnce();
  });

  it('counts the alt text, unless the picture only decorates', () => {
    show({}, { altText: 'Twenty-two characters.' });
    expect(screen.getByText('22 of 20 characters')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only decorates: no alt text' }));
    expect(field('Alt text').disabled).toBe(true);
    expect(screen.queryByText('22 of 20 characters')).toBeNull();
    expect(apply()).toMatchObject({ decorative: true, altText: 'Twenty-two characters.' });
  });

  it('says when the photo may not run any more', () => {
    show({}, {}, photoSaying([readFact('expiresOn', '2026-03-27')]));
    expect(screen.getByText('Ran out on 27 March 2026')).toBeTruthy();
    type(screen.getByLabelText('May run until'), '2026-03-28');
    expect(screen.queryByText(/^Ran out on/u)).toBeNull();
  });

  it('says that a machine made the picture', () => {
    show({}, {}, photoSaying([readFact('digitalSource', 'trainedAlgorithmicMedia')]));
    expect(screen.getByText(/^A machine made this picture/u)).toBeTruthy();
  });
});

describe('as it will run', () => {
  it('prints caption and credit, each once', () => {
    show();
    expect(runs().textContent).toContain(
      'The quay at low water, Port Ansley, Caldria, March 21, 2026. Photograph: Northlight',
    );
    expect(runs().textContent.split('Northlight')).toHaveLength(2);
  });

  it('follows what is typed, and a missing part leads to its field', () => {
    show();
    type(field('Caption'), 'Boats');
    type(field('City'), '');
    type(field('Country'), '');
    expect(runs().textContent).toContain('Boats, Add place, March 21, 2026.');
    fireEvent.click(within(runs()).getByRole('button', { name: 'Add place' }));
    expect(document.activeElement).toBe(field('City'));
  });

  it('changes its template and keeps the texts', async () => {
    show();
    fireEvent.click(within(runs()).getByRole('button', { name: 'Photo caption template' }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Short caption' }));
    expect(runs().textContent).toContain('The quay at low water (Port Ansley, Caldria)');
    expect(apply()).toMatchObject({ templateId: 'short-caption', what: 'The quay at low water' });
  });

  it('runs the words alone without a template', () => {
    show({}, { templateId: null, what: 'Boats at rest.' });
    expect(runs().textContent).toContain('Boats at rest. Photograph: Northlight');
    expect(runs().textContent).not.toContain('Port Ansley');
  });

  it('says in one line that all is well', () => {
    show();
    expect(screen.getByText('Caption and credit follow house style')).toBeTruthy();
  });

  it('says what is wrong, the worst first, and quietly what does not apply', () => {
    const line = (id: string, level: 'error' | 'warning'): ChecklistLine => ({
      id,
      label: id,
      state: 'problem',
      problem: { code: id, message: `${id}.`, level },
    });
    const lines: ChecklistLine[] = [
      line('Second', 'warning'),
      line('First', 'error'),
      { id: 'rights', label: 'Rights', state: 'notApplicable' },
    ];
    show({ checklist: () => lines });
    expect(
      within(runs())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Must fix: First.', 'Should fix: Second.']);
    expect(screen.getByText('Does not apply: Rights')).toBeTruthy();
  });
});

describe('the answer', () => {
  it('is the draft as it stands', () => {
    show({}, { crop: CUT, focus: { x: 0.5, y: 0.5 } });
    type(field('Caption'), ' Boats ');
    type(field('Photographer'), 'Ada');
    fireEvent.click(ratio('Wide'));
    press(field('Caption'), 'Enter', { ctrlKey: true });
    const { media } = photoSaying();
    expect(said.onApply.mock.calls).toEqual([
      [
        draftFrom(photoSaying(), {
          media: { ...media, facts: { ...media.facts, creator: 'Ada' } },
          what: 'Boats',
          role: 'wide',
          crop: CUT,
          focus: { x: 0.5, y: 0.5 },
        }),
      ],
    ]);
  });

  it('is none on Esc, at once where nothing was done', () => {
    show({}, { crop: CUT });
    press(frame(), 'Escape');
    expect(said.onCancel).toHaveBeenCalledOnce();
  });

  it('is asked for once where a crop would be lost', async () => {
    show({}, { crop: CUT });
    press(frame(), 'ArrowRight');
    press(frame(), 'Escape');
    await screen.findByRole('alertdialog', { name: 'Leave these changes?' });
    expect(said.onCancel).not.toHaveBeenCalled();
  });

  it('is asked for once where words would be lost', async () => {
    show();
    type(field('Caption'), 'Boats');
    fireEvent.click(screen.getByRole('button', { name: /^Cancel/u }));
    const question = await screen.findByRole('alertdialog', { name: 'Leave these changes?' });
    expect(said.onCancel).not.toHaveBeenCalled();
    fireEvent.click(within(question).getByRole('button', { name: /^Leave/u }));
    expect(said.onCancel).toHaveBeenCalledOnce();
  });

  it('is none when the question is answered by key', async () => {
    show();
    type(field('Caption'), 'Boats');
    press(field('Caption'), 'Escape');
    press(await screen.findByRole('alertdialog'), 'Enter', { ctrlKey: true });
    expect(said.onCancel).toHaveBeenCalledOnce();
    expect(said.onApply).not.toHaveBeenCalled();
  });

  it('takes another file and leaves the texts', async () => {
    said.onReplace.mockResolvedValue(
      photoSaying([], { hash: 'b'.repeat(64), name: 'other.png', type: 'image/png', bytes: 900 }),
    );
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Replace file…' }));
    expect(await screen.findByText('other.png')).toBeTruthy();
    expect(screen.getByText('1,200 × 800, 900 bytes')).toBeTruthy();
    expect(apply()).toMatchObject({ what: 'The quay at low water', media: { name: 'other.png' } });
  });

  it('says that a file was converted', () => {
    show({ record: { ...photoSaying(), converted: 'HEIC' } });
    expect(screen.getByText(/Converted from HEIC; the original is kept/u)).toBeTruthy();
  });
});
