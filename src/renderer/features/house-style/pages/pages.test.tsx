import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { courierFiles } from '../../../../../tests/courier-files';
import {
  go,
  main,
  open,
  press,
  save,
  settle,
  type,
  windowTests,
  written,
} from '../../../../../tests/house-style-window';

windowTests();

describe('names and formats', () => {
  it('print an example beside each form as it is typed', async () => {
    const { desk } = await open();
    await go('Names and formats');
    expect(screen.getByLabelText('Byline as it prints').textContent).toBe('By Marit Oduya-Lind');
    await type('Date', 'dd-MMM-yyyy');
    expect(screen.getByLabelText('Date as it prints').textContent).toBe('28-Mar-2026');
    await save();
    expect(written(desk)['house.yml']).toContain('date: dd-MMM-yyyy');
  });

  it('say what a form lacks, and print nothing meanwhile', async () => {
    await open();
    await go('Names and formats');
    await type('Byline', 'By');
    expect(screen.getByRole('alert').textContent).toBe('“formats.byline” must name {byline} once.');
    expect(screen.getByLabelText('Byline as it prints').textContent).toBe(
      'Prints again when it has no fault',
    );
  });

  it('leave the comments of the file as they were', async () => {
    const { desk } = await open();
    await go('Names and formats');
    await type('Contact', 'views@courier.example');
    await save();
    const kept = written(desk)['house.yml'] ?? '';
    expect(kept).toBe(
      (courierFiles()['house.yml'] ?? '').replace(
        'opinion@newspaper.example',
        'views@courier.example',
      ),
    );
  });
});

describe('field limits', () => {
  it('take whole numbers, and each field has one', async () => {
    const { desk } = await open();
    await go(/^Field limits/u);
    await type('Headline', 'sixty');
    expect(screen.getByRole('alert').textContent).toBe('Type a whole number, as 70.');
    expect(main()).toContain('No changes');
    await type('Headline', '');
    expect(screen.getByRole('alert').textContent).toBe('Every field has a limit: type one.');
    await type('Headline', '64');
    await save();
    expect(written(desk)['house.yml']).toContain('headline: 64');
  });
});

describe('what photos are held to', () => {
  it('takes sizes and counts, and 0 where there is nothing to ask for', async () => {
    const { desk } = await open();
    await go(/^Field limits/u);
    await type('Least width', '');
    expect(screen.getByRole('alert').textContent).toBe('Type a number; 0 asks for none.');
    await type('Least width', '0');
    await type('Caption, words at most', '0');
    expect(screen.getByRole('alert').textContent).toBe(
      'A caption has one word at least: type 1 or more.',
    );
    await type('Caption, words at most', '35');
    await save();
    expect(written(desk)['house.yml']).toContain('minWidth: 0');
    expect(written(desk)['house.yml']).toContain('captionWords: 35');
  });

  it('takes one of the ways to treat a missing lead photo', async () => {
    const { desk } = await open();
    await go(/^Field limits/u);
    const select = screen.getByRole('combobox', { name: 'Lead photo' });
    select.focus();
    fireEvent.keyDown(select, { key: 'ArrowDown' });
    await settle();
    fireEvent.click(screen.getByRole('option', { name: /^Required/u }));
    await settle();
    await save();
    expect(written(desk)['house.yml']).toContain('lead: required');
  });
});

describe('lists', () => {
  it('grow by Enter, change their order, and leave empty lines behind', async () => {
    const { desk } = await open();
    await go(/^Lists/u);
    await press('Add agency');
    await type('agency, line 1', 'Harbour Pictures');
    fireEvent.keyDown(screen.getByLabelText('agency, line 1'), { key: 'Enter' });
    await type('agency, line 2', 'Ansley Press');
    await press('Move up: Ansley Press');
    await press('Add agency');
    await settle();
    await save();
    expect(written(desk)['house.yml']).toMatch(
      /agencies: \[\s*Ansley Press, Harbour Pictures\s*\]|agencies:\n\s+- Ansley Press\n\s+- Harbour Pictures/u,
    );
  });

  it('hold words that the house does not use, with the better one', async () => {
    const { desk } = await open();
    await go(/^Lists/u);
    await press('Add word');
    await type('Do not write, line 1', 'flood-plain');
    await type('Write, line 1', 'floodplain');
    await save();
    expect(written(desk)['house.yml']).toContain('flood-plain');
  });
});
