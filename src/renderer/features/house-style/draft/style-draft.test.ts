import { describe, expect, it } from 'vitest';
import { houseStyle, storyTemplate, template } from '../../../../../tests/house-style-builder';
import { settingFaults, templateFaults } from './draft-faults';
import { styleChanges } from './style-changes';
import { draftOf, draftReducer, type StyleDraft } from './style-draft';
import { tidyStyle } from './tidy-style';

const bio = template(
  'id: bio\nversion: 3\nkind: authorBio\nname: Bio\nwording: "{name} writes."\nslots: {name: {label: Name, from: author.name}}',
);
const courier = {
  ...houseStyle({ templates: [bio], storyTemplates: [storyTemplate(['bio'])] }),
  ruleFiles: {},
};

const renamed = (draft: StyleDraft, name: string, at: number, key = 'name'): StyleDraft =>
  draftReducer(draft, { type: 'change', by: (style) => ({ ...style, name }), key, at });

describe('a draft of a house style', () => {
  it('takes keystrokes in one place that follow each other as one step of undo', () => {
    let draft = renamed(draftOf(courier), 'C', 0);
    draft = renamed(draft, 'Co', 200);
    draft = renamed(draft, 'Cou', 2500);
    expect(draftReducer(draft, { type: 'undo' }).now.name).toBe('Co');
    const start = draftReducer(draftReducer(draft, { type: 'undo' }), { type: 'undo' });
    expect(start.now.name).toBe('Courier');
    expect(draftReducer(start, { type: 'redo' }).now.name).toBe('Co');
  });

  it('keeps changes in two places apart, however fast they come', () => {
    const draft = renamed(renamed(draftOf(courier), 'One', 0), 'Two', 10, 'elsewhere');
    expect(draftReducer(draft, { type: 'undo' }).now.name).toBe('One');
  });

  it('can go back behind what was saved', () => {
    const saved = draftReducer(renamed(draftOf(courier), 'New', 0), {
      type: 'kept',
      base: { ...courier, name: 'New' },
    });
    const back = draftReducer(saved, { type: 'undo' });
    expect(styleChanges(back.base, back.now)).toEqual([
      { kind: 'setting', path: ['name'], value: 'Courier' },
    ]);
  });

  it('leaves all as it is when there is nothing to undo', () => {
    const draft = draftOf(courier);
    expect(draftReducer(draft, { type: 'undo' })).toBe(draft);
  });
});

describe('what is not saved', () => {
  it('is counted by setting and by template', () => {
    const now = {
      ...courier,
      limits: { ...courier.limits, headline: 64, slug: 50 },
      sections: ['Cities', 'Rivers'],
      templates: [{ ...bio, name: 'Biography' }],
      storyTemplates: [],
    };
    expect(
      styleChanges(courier, now).map((change) =>
        change.kind === 'setting'
          ? change.path.join('.')
          : `${change.kind} ${change.kind === 'rule' ? change.what : change.template.id}`,
      ),
    ).toEqual(['sections', 'limits.headline', 'limits.slug', 'template bio', 'removed op-ed']);
  });

  it('leaves out a slot whose last chip is gone', () => {
    const spare = {
      ...bio,
      slots: { ...bio.slots, spare: { label: 'Spare', kind: 'text' as const, required: true } },
    };
    const tidy = tidyStyle({ ...courier, templates: [spare] });
    expect(Object.keys(tidy.templates[0]?.slots ?? {})).toEqual(Object.keys(bio.slots));
    const unread = { ...spare, wording: '{name' };
    expect(tidyStyle({ ...courier, templates: [unread] }).templates).toEqual([unread]);
  });

  it('is nothing where only a version was counted on, or an empty line was begun', () => {
    const now = { ...courier, templates: [{ ...bio, version: 4 }], agencies: [''] };
    expect(styleChanges(courier, tidyStyle(now))).toEqual([]);
  });
});

describe('a fault of a draft', () => {
  it('stands at the setting where it is mended', () => {
    const slots = {
      name: {
        ...bio.slots['name'],
        label: 'Name',
        kind: 'text' as const,
        required: true,
        warnOver: 9,
        blockOver: 4,
      },
    };
    expect(templateFaults({ ...bio, slots })).toMatchObject([{ path: 'slots.name.warnOver' }]);
    expect(templateFaults({ ...bio, wording: '{name' })).toMatchObject([{ path: 'wording' }]);
    expect(templateFaults({ ...bio, name: '' })).toEqual([
      { path: 'name', message: 'This is empty.' },
    ]);
    expect(settingFaults({ ...courier, formats: { ...courier.formats, byline: 'By' } })).toEqual([
      { path: 'formats.byline', message: '“formats.byline” must name {byline} once.' },
    ]);
    expect(settingFaults(courier)).toEqual([]);
  });
});
