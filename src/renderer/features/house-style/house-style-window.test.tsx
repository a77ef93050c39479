import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { courierFiles } from '../../../../tests/courier-files';
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
} from '../../../../tests/house-style-window';

windowTests();

describe('the house style manager', () => {
  it('shows a template with its wording, a sample, its slots and who uses it', async () => {
    await open({ stories: stories(3) });
    expect(screen.getByRole('textbox', { name: 'Wording, one author' }).textContent).toContain(
      'The views expressed here are the author’s own',
    );
    expect(screen.getByRole('group', { name: 'Sample' }).textContent).toContain(
      'Marit Oduya-Lind is a hydrologist',
    );
    expect(screen.getAllByRole('row')).toHaveLength(6);
    expect(main()).toContain('3 stories use it');
  });

  it('saves on purpose, and says what is not saved until then', async () => {
    const { desk } = await open();
    expect(main()).toContain('No changes');
    await type('What the template is for', 'Sits under the byline.');
    expect(screen.getByRole('button', { name: '1 change not saved' })).toBeDefined();
    expect(desk.asked.some(({ channel }) => channel === 'house-style:write')).toBe(false);
    await key('s', { ctrlKey: true });
    expect(written(desk)['templates/editors-note.yml']).toContain('Sits under the byline.');
    expect(main()).toMatch(/Saved · this computer \d\d:\d\d/u);
  });

  it('undoes and redoes by key, wherever the focus is', async () => {
    await open();
    await type('Name of the template', 'Note');
    await key('z', { ctrlKey: true });
    expect(main()).toContain('No changes');
    await key('y', { ctrlKey: true });
    expect(screen.getByLabelText('Name of the template')).toHaveProperty('value', 'Note');
  });

  it('says before saving how many stories use what was changed, and counts its version on', async () => {
    const { desk } = await open({ stories: stories(2) });
    await press('Plain text');
    await type(
      'Wording as plain text',
      '{author} is {post}.[ {disclosure}] Not those of {publication}.',
    );
    await save();
    const question = screen.getByRole('alertdialog');
    expect(question.textContent).toContain(
      '2 stories use this template. Open ones are offered the change; nothing changes by itself.',
    );
    expect(written(desk)['templates/editors-note.yml']).toContain('version: 1');
    await press(/^Save changes/u, question);
    expect(written(desk)['templates/editors-note.yml']).toContain('version: 2');
  });

  it('says what became of changes that could not be saved, and keeps them', async () => {
    const { desk } = await open();
    await type('Name of the template', 'Note');
    desk.failWith('house-style:write', {
      code: 'disk-full',
      message: 'The disk is full.',
      copy: 'The style is as it was; your changes are still here.',
      wayOn: 'Free some space, then save again.',
    });
    await save();
    expect(screen.getByRole('alert').textContent).toBe(
      'Not saved · The disk is full. The style is as it was; your changes are still here. Free some space, then save again.',
    );
    desk.failWith('house-style:write', null);
    await save();
    expect(written(desk)['templates/editors-note.yml']).toContain('name: Note');
  });

  it('asks before unsaved changes are left', async () => {
    const { onLeave } = await open();
    await key('Escape');
    expect(onLeave).toHaveBeenCalledOnce();
    await type('Name of the template', 'Note');
    await press('Back to Floodwall');
    await press(/^Stay/u, screen.getByRole('alertdialog'));
    expect(onLeave).toHaveBeenCalledOnce();
    await press('Back to Floodwall');
    await press(/^Leave/u, screen.getByRole('alertdialog'));
    expect(onLeave).toHaveBeenCalledTimes(2);
  });

  it('is left as soon as it is saved, without a question, where one leaves while it is being saved', async () => {
    const { desk, onLeave } = await open();
    await type('Name of the template', 'Note');
    fireEvent.click(screen.getByRole('button', { name: /^Save changes/u }));
    fireEvent.click(screen.getByRole('button', { name: 'Back to Floodwall' }));
    expect(onLeave).not.toHaveBeenCalled();
    await settle();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(onLeave).toHaveBeenCalledOnce();
    expect(written(desk)['templates/editors-note.yml']).toContain('name: Note');
  });
});

describe('a style that is built in', () => {
  it('can be read and not edited', async () => {
    await open({}, 'newsroom');
    expect(main()).toContain('Built in: copy it to change it.');
    expect(screen.getByLabelText('Name of the template')).toHaveProperty('readOnly', true);
    expect(
      screen.getByRole('textbox', { name: 'Wording, one author' }).getAttribute('contenteditable'),
    ).toBe('false');
    expect(screen.queryByRole('button', { name: /^Save changes/u })).toBeNull();
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('is copied under a name, and the copy is shown', async () => {
    const { desk } = await open({}, 'newsroom');
    await press('Copy style…');
    await type('Name of the copy', 'Evening Opinion');
    await press(/^Copy style/u, screen.getByRole('dialog'));
    expect(desk.state.ownStyles.has('evening-opinion')).toBe(true);
    expect(screen.getByRole('main').getAttribute('aria-label')).toBe(
      'House style: Evening Opinion',
    );
    expect(main()).toContain('No changes');
  });
});

describe('many templates', () => {
  it('are found by a search, and grouped by what they make', async () => {
    const more = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [
        `templates/more-${at}.yml`,
        `id: more-${at}\nversion: 1\nkind: correction\nname: More ${at}\nwording: Words.\n`,
      ]),
    );
    await open({ ownStyles: [{ ...courierFiles(), ...more }] });
    expect(screen.getByRole('region', { name: 'Correction' })).toBeDefined();
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search templates' }), {
      target: { value: 'more 412' },
    });
    await go(/^More 412/u);
    expect(screen.getByLabelText('Name of the template')).toHaveProperty('value', 'More 412');
  });
});
