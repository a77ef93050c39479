import { fireEvent, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import {
  PhotoDialog,
  type PhotoDialogProps,
} from '../src/renderer/features/photo/dialog/photo-dialog';
import type { PhotoDraft } from '../src/shared/photo/photo-draft';
import { houseStyle, template } from './house-style-builder';
import { draftFrom, photoSaying } from './photo-record-builder';
import { page, story } from './story-builder';

const caption = template(`
id: photo-caption
version: 1
kind: photoCaption
name: Photo caption
wording: "{what}, {place}, {date}."
slots:
  what: { label: What the picture shows, kind: longText }
  place: { label: Place, kind: place, from: photo.place }
  date: { label: Date, kind: date, from: photo.date, form: "MMMM d, yyyy" }
`);
const short = template(`
id: short-caption
version: 1
kind: photoCaption
name: Short caption
wording: "{what} ({place})"
slots:
  what: { label: What the picture shows, kind: longText }
  place: { label: Place, kind: place, from: photo.place }
`);
const style = houseStyle({
  templates: [caption, short],
  agencies: ['Northlight', 'Quayside'],
  limits: { headline: 70, standfirst: 160, caption: 200, altText: 20, slug: 60, body: 900 },
});
/** What the dialog asks of the desk. */
export const said = { onApply: vi.fn(), onCancel: vi.fn(), onReplace: vi.fn() };

/** What is cut out of the middle of the picture. */
export const CUT = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

/** Opens the dialog for adding a photo to a story of the Courier. */
export function show(
  changes: Partial<PhotoDialogProps> = {},
  draft: Partial<PhotoDraft> = {},
  record = photoSaying(),
): void {
  render(
    <PhotoDialog
      mode="add"
      record={record}
      draft={draftFrom(record, draft)}
      houseStyle={style}
      source={story(page())}
      roles={['lead', 'inline', 'wide']}
      given={{}}
      checklist={() => []}
      today="2026-03-28"
      mediaUrl={(hash) => `/pictures/${hash}`}
      {...said}
      {...changes}
    />,
  );
}

export const press = (element: Element, key: string, more: object = {}): boolean =>
  fireEvent.keyDown(element, { key, ...more });
export const type = (element: Element, value: string): boolean =>
  fireEvent.change(element, { target: { value } });
export const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
export const frame = (): HTMLElement => screen.getByRole('group', { name: /^Crop area/u });
export const ratio = (name: string): HTMLElement => screen.getByRole('radio', { name });

/** Answers the dialog with its primary button and gives what the desk got. */
export function apply(): PhotoDraft {
  fireEvent.click(screen.getByRole('button', { name: /^Add photo/u }));
  return said.onApply.mock.calls[0]?.[0] as PhotoDraft;
}
