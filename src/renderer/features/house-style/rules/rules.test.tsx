import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { courierFiles } from '../../../../../tests/courier-files';
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
import { until } from '../../../../../tests/until';

windowTests();

const HEDGE = `# The desk asked for it.
extends: existence
message: "Cut '%s'."
level: suggestion
tokens: [perhaps]
tests:
  - name: a hedge
    input: It is perhaps late.
    contains: [Cut]
  - name: none
    input: It is late.
    want: ''
`;
const OWN = {
  'rules/Quay/Hedge.yml': HEDGE,
  'rules/Quay/Hedge.standfirst.yml':
    'title: No hedges\ngroup: plain-english\nbad: it may perhaps rain\ngood: it may rain\nfix: none\n',
  'rules/Quay/Broken.yml': 'extends: existence\ntokens: [\n',
};
const PACK = {
  'News/DateOrdinal.yml': `extends: existence
message: "Write '%s' without st."
level: warning
nonword: true
tokens: ['March \\d{1,2}st']
tests:
  - name: ordinal after a month
    input: It began on March 21st.
    contains: [without]
`,
  'News/DateOrdinal.standfirst.yml':
    'title: No ordinals in dates\ngroup: dates\nbad: March 21st\ngood: March 21\nfix: none\n',
  'profiles/uk.yml': 'id: uk\nname: British news\nlanguage: en-GB\n',
};
const start = (more: Record<string, string> = {}) => ({
  rulePack: PACK,
  ownStyles: [{ ...courierFiles(), ...OWN, ...more }],
  settings: { name: 'Hanne Brisk' },
});
const openRules = async (more: Record<string, string> = {}) => {
  const opened = await open(start(more));
  await go(/^Rules/u);
  return opened;
};
const list = () => screen.getByRole('complementary', { name: 'Rules' });
const level = (name: string) => within(list()).getByRole('radiogroup', { name });
const checked = (group: HTMLElement) =>
  within(group).getByRole('radio', { checked: true }).getAttribute('aria-label');
const openRule = async (title: RegExp) => {
  fireEvent.click(within(list()).getByRole('button', { name: title }));
  await settle();
};

describe('the list of rules', () => {
  it('stands under the headings of the guide, with what is wrong and right', async () => {
    await openRules();
    const headings = within(list()).getAllByRole('heading', { level: 4 });
    const words = headings.map(({ textContent }) => textContent.replace(/\d+$/u, ''));
    expect(words[0]).toBe('Dates');
    expect(words.indexOf('Plain English')).toBeGreaterThan(words.indexOf('Words and spelling'));
    expect(list().textContent).toContain('it may perhaps rain');
  });

  it('is searched by name, words and message', async () => {
    await openRules();
    await type('Search rules', 'HEDGE rain');
    expect(within(list()).queryByText('No ordinals in dates')).toBeNull();
    expect(level('No hedges')).toBeDefined();
    await type('Search rules', 'semicolon');
    expect(list().textContent).toContain('No rules match “semicolon”.');
  });

  it('switches a level by its letter, says what it was, and writes the house’s word', async () => {
    const { desk } = await openRules();
    within(level('No hedges')).getByRole('radio', { checked: true }).focus();
    await key('m');
    expect(checked(level('No hedges'))).toBe('Must fix');
    expect(list().textContent).toContain('Shipped as Consider');
    await openRule(/^No hedges/u);
    await type('Why the house has it so', 'Legal asked.');
    await type('Last day', '2099-12-31');
    expect(screen.getByRole('button', { name: '1 change not saved' })).toBeDefined();
    await save();
    expect(written(desk)['rules.yml']).toMatch(
      /levels:\n {2}Quay\.Hedge: *\n? *\{? *level: error[\s\S]*reason: Legal asked\.[\s\S]*by: Hanne Brisk[\s\S]*until: 2099-12-31/u,
    );
    expect(written(desk)['rules/Quay/Hedge.yml']).toBe(HEDGE);
  });

  it('forgets the house’s word when the level is again the shipped one', async () => {
    const { desk } = await openRules({ 'rules.yml': 'levels: { Quay.Hedge: off }\n' });
    within(level('No hedges')).getByRole('radio', { checked: true }).focus();
    await key('c');
    await save();
    expect(written(desk)['rules.yml']).toBeUndefined();
  });

  it('leads with arrows from rule to rule, in the names and in the levels', async () => {
    await openRules();
    const field = screen.getByRole('searchbox', { name: 'Search rules' });
    field.focus();
    const row = (at: number) => [...list().querySelectorAll('[data-rule]')].at(at);
    await key('ArrowDown');
    await until(() => expect(row(0)?.contains(document.activeElement)).toBe(true));
    await key('End');
    await until(() => expect(row(-1)?.contains(document.activeElement)).toBe(true));
  });

  it('hides no fault: it says file and line, in the list and at its head', async () => {
    await openRules();
    fireEvent.click(screen.getByRole('radio', { name: 'Can’t run' }));
    await settle();
    expect(list().textContent).toContain('Quay/Broken.yml:');
    expect(screen.getByRole('group', { name: 'Faults of rules' }).textContent).toContain(
      'Quay/Broken.yml:',
    );
  });

  it('draws of thousands of rules those in sight', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => [
        `rules/Big/Rule${at}.yml`,
        `extends: existence\nmessage: Cut word ${at}.\ntokens: [word${at}]\n`,
      ]),
    );
    // jsdom lays nothing out: the list is as high as a window.
    const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(700);
    await openRules(many);
    await screen.findByRole('complementary', { name: 'Rules' }, { timeout: 20_000 });
    expect(list().querySelectorAll('[data-rule]').length).toBeLessThan(60);
    await type('Search rules', 'rule1321');
    expect(level('Rule1321')).toBeDefined();
    height.mockRestore();
  });
});

describe('one rule', () => {
  it('is read only while it ships, and changed as the house’s own', async () => {
    const { desk } = await openRules();
    await openRule(/^No ordinals/u);
    expect(screen.getByLabelText('Message')).toHaveProperty('readOnly', true);
    await press('Change for this house');
    await type('Message', 'No %s here.');
    await save();
    const kept = written(desk)['rules/News/DateOrdinal.yml'] ?? '';
    expect(kept).toContain('No %s here.');
    expect(kept).toContain('- name: ordinal after a month');
    await press('Use the one that ships…');
    await press(/^Use it/u, screen.getByRole('alertdialog'));
    await save();
    expect(written(desk)['rules/News/DateOrdinal.yml']).toBeUndefined();
  });

  it('is edited as a form and as YAML, in the same draft, and keeps its comments', async () => {
    const { desk } = await openRules();
    await openRule(/^No hedges/u);
    await press('Add word');
    await type('word, line 2', 'maybe');
    fireEvent.click(screen.getByRole('radio', { name: 'YAML' }));
    await settle();
    const yaml = screen.getByLabelText<HTMLTextAreaElement>('Quay/Hedge.yml').value;
    expect(yaml).toContain('# The desk asked for it.');
    expect(yaml).toContain('tokens: [perhaps, maybe]');
    await type('Quay/Hedge.yml', yaml.replace('[perhaps, maybe]', '[perhaps, (maybe]'));
    expect(screen.getAllByRole('alert')[0]?.textContent).toMatch(/^Line 5: the pattern “\(maybe”/u);
    await type('Quay/Hedge.yml', yaml.replace('maybe', 'possibly'));
    await save();
    expect(written(desk)['rules/Quay/Hedge.yml']).toContain('tokens: [perhaps, possibly]');
  });

  it('is tried on a text, and its tests are run', async () => {
    await openRules();
    await openRule(/^No hedges/u);
    await until(() => expect(main()).toContain('2 of 2 tests pass'));
    await type('Sample text', 'We may perhaps, perhaps not.');
    await until(() => expect(main()).toContain('2 matches'));
    const marked = screen.getByRole('group', { name: 'Matches in the sample' });
    expect([...marked.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'perhaps',
      'perhaps',
    ]);
  });

  it('is new from a form, and a draft first', async () => {
    const { desk } = await openRules();
    await press('New rule…');
    await type('Name of the rule', 'One word: floodplain');
    await type('Do not write', 'flood plain');
    await type('Write instead', 'floodplain');
    await press(/^Add rule/u);
    expect(main()).toContain('Draft: runs on no story');
    await save();
    expect(written(desk)['rules/House/OneWordFloodplain.yml']).toContain('flood plain: floodplain');
    expect(written(desk)['rules/House/OneWordFloodplain.standfirst.yml']).toContain('state: draft');
  });

  it('goes live with a reason, which stands in its history', async () => {
    const draft = { 'rules/Quay/Hedge.standfirst.yml': 'title: No hedges\nstate: draft\n' };
    const { desk } = await open(start(draft), 'courier', 'Quay.Hedge');
    await settle();
    await press('Make live…');
    await press(/^Make live/u, screen.getByRole('dialog'));
    expect(screen.getByRole('alert').textContent).toContain('Say why');
    await type('Why the house has it', 'The council writes it so.');
    await press(/^Make live/u, screen.getByRole('dialog'));
    await save();
    const card = written(desk)['rules/Quay/Hedge.standfirst.yml'] ?? '';
    expect(card).toContain('what: made live');
    expect(card).toContain('reason: The council writes it so.');
    expect(card).not.toContain('state: draft');
  });

  it('is undone like every change', async () => {
    await openRules();
    await openRule(/^No hedges/u);
    await press('Remove…');
    await press(/^Remove/u, screen.getByRole('alertdialog'));
    expect(screen.getByRole('button', { name: '1 change not saved' })).toBeDefined();
    await key('z', { ctrlKey: true });
    expect(main()).toContain('No changes');
    expect(level('No hedges')).toBeDefined();
  });

  it('is shown at once where the window is opened for it', async () => {
    await open(start(), 'courier', 'Quay.Hedge');
    await settle();
    expect(screen.getByRole('article', { name: 'Rule: No hedges' })).toBeDefined();
  });
});

describe('the archive', () => {
  it('says how often a rule is heard, and where first', async () => {
    await open({ ...start(), stories: stories(12) }, 'courier', 'Quay.Hedge');
    await settle();
    await press('Try on the archive');
    await until(() => expect(main()).toContain('0 matches in 12 stories'));
    await type('word, line 1', 'the');
    await press('Try on the archive');
    const places = await screen.findByRole('list', { name: 'First places in the archive' });
    expect(within(places).getAllByRole('listitem').length).toBeGreaterThan(10);
    expect(main()).toMatch(/\d+ matches in 12 stories, [\d.,]+ per 1,000 words/u);
  });
});

describe('a package', () => {
  const packageToChoose = {
    name: 'harbour-style',
    files: {
      'Harbour/We.yml': 'extends: existence\nmessage: Not we.\ntokens: [we]\n',
      'Harbour/Script.yml': 'message: x\nextends: script\nscript: a\n',
    },
  };

  it('is shown before it is taken in, comes in off, and is written on save', async () => {
    const { desk } = await open({ ...start(), packageToChoose });
    await go(/^Rules/u);
    await press('Import a zip of rules…');
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('2 rules, 1 of which can’t run here');
    expect(dialog.textContent).toContain('Harbour/Script.yml:2');
    await press(/^Take in, all off/u, dialog);
    expect(checked(level('We'))).toBe('Off');
    expect(written(desk)['rules/Harbour/We.yml']).toBeUndefined();
    await save();
    expect(written(desk)['rules/Harbour/We.yml']).toContain('tokens: [we]');
    expect(written(desk)['rules.yml']).toMatch(/Harbour:[\s\S]*level: off/u);
  });
});

describe('a style that is built in', () => {
  it('shows its rules and changes none', async () => {
    await open({ rulePack: PACK }, 'newsroom');
    await go(/^Rules/u);
    expect(screen.queryByRole('button', { name: 'New rule…' })).toBeNull();
    within(level('No ordinals in dates')).getByRole('radio', { checked: true }).focus();
    await key('o');
    expect(checked(level('No ordinals in dates'))).toBe('Should fix');
    expect(main()).toContain('Built in: copy it to change it.');
  });
});

describe('what the house goes by', () => {
  it('is a profile and a dictionary', async () => {
    const { desk } = await openRules();
    fireEvent.click(screen.getByRole('combobox', { name: 'Dictionary' }));
    await settle();
    const off = screen.getByRole('option', { name: 'Off' });
    fireEvent.mouseMove(off);
    off.focus();
    fireEvent.click(off);
    await settle();
    await save();
    expect(written(desk)['rules.yml']).toContain('\nspelling: off\n');
  });

  it('is names and words, with their comments', async () => {
    const accept = '# places\nCarrow\n';
    const { desk } = await openRules({ 'words/accept.txt': accept });
    await go(/^Names and words/u);
    await press('Add name');
    await type('As it is written, line 1', 'Mara Quill');
    await type('Never so (parted by commas), line 1', 'Mara Quil, M. Quill');
    fireEvent.keyDown(screen.getByLabelText('word, line 1'), { key: 'Enter' });
    await settle();
    await type('word, line 2', 'Oduya');
    await save();
    expect(written(desk)['rules.yml']).toContain(
      'names:\n  - name: Mara Quill\n    not: [Mara Quil, M. Quill]\n',
    );
    expect(written(desk)['words/accept.txt']).toBe(`${accept}Oduya\n`);
  });
});
