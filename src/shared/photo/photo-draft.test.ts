import { describe, expect, it } from 'vitest';
import { houseStyle, template } from '../../../tests/house-style-builder';
import { draftFrom, photoSaying, readFact } from '../../../tests/photo-record-builder';
import { page, story } from '../../../tests/story-builder';
import { captionOf } from './photo-draft';

const style = houseStyle({
  templates: [
    template(`
id: photo-caption
version: 1
kind: photoCaption
name: Photo caption
wording: "{what}, {date}."
slots:
  what: { label: What, kind: longText }
  date: { label: Date, kind: date, from: photo.date, form: "MMMM d, yyyy" }
`),
  ],
});

describe('the caption of a draft', () => {
  it.each([
    ['2026-03-21', 'The quay, March 21, 2026.'],
    ['2026-02-31', 'The quay, .'],
    ['last spring', 'The quay, .'],
  ])('prints the day %s only where a calendar has it', (takenOn, printed) => {
    const record = photoSaying([readFact('caption', 'The quay'), readFact('takenOn', takenOn)]);
    expect(captionOf(draftFrom(record), story(page()), style).textContent).toBe(printed);
  });
});
