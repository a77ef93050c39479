import { ArrowLeft, Plus } from 'lucide-react';
import { useState } from 'react';
import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';
import { templateKind, type StoryTemplate, type Template } from '@shared/templates/template';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { foldLetters } from '../../ui/fold-letters';
import { Icon } from '../../ui/icon';
import { LevelMark } from '../../ui/level-mark';
import { SearchField } from '../../ui/search-field';
import { useManager } from './manager-context';
import styles from './manager-nav.module.css';
import { wordsIn } from './rules/words-in';
import { isSamePlace, pageOfSetting, type Place } from './place';
import { StyleChooser, type ChoosableStyle } from './style-chooser';
import { KIND_WORDS } from './template/slot-words';
import { storiesWords } from './template/usage-words';

export interface ManagerNavProps {
  readonly backTo: string;
  readonly choosable: readonly ChoosableStyle[];
  readonly styleId: string;
  readonly place: Place;
  /** Ids of templates with changes that are not saved. */
  readonly changed: ReadonlySet<string>;
  /** Whether anything of the rules is not saved. */
  readonly rulesChanged: boolean;
  readonly onBack: () => void;
  readonly onStyle: (id: string) => void;
  readonly onPlace: (place: Place) => void;
  readonly onNewTemplate: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
}

/** A style with more templates than these has kinds as headings and a search. */
const MANY = 9;

/** The window’s left column: whose style, its templates, its pages, its file. */
export function ManagerNav(props: ManagerNavProps) {
  const { style, readOnly, rulebook, settingFaults } = useManager();
  const [query, setQuery] = useState('');
  const isLong = style.templates.length + style.storyTemplates.length > MANY + 5;
  const matches = matching(query);
  const page = (
    kind: Exclude<Place['kind'], 'template' | 'rules'>,
    label: string,
    count?: number,
  ) => (
    <NavRow
      label={label}
      count={count}
      current={props.place.kind === kind}
      fault={settingFaults.some(({ path }) => pageOfSetting(path) === kind)}
      onChoose={() => props.onPlace({ kind })}
    />
  );
  return (
    <nav className={styles.nav} aria-label="House style" data-pane>
      <div className={styles.head} />
      <button type="button" className={styles.back} onClick={props.onBack}>
        <Icon of={ArrowLeft} size={14} />
        <span>Back to {props.backTo}</span>
      </button>
      <h1 className={styles.title}>House style</h1>
      <StyleChooser choosable={props.choosable} styleId={props.styleId} onStyle={props.onStyle} />
      <div className={styles.rows}>
        {isLong && (
          <SearchField
            className={styles.search}
            label="Search templates"
            value={query}
            onChange={setQuery}
          />
        )}
        <h2>Templates</h2>
        <BlockTemplates {...props} templates={style.templates.filter(matches)} grouped={isLong} />
        {!readOnly && (
          <button
            type="button"
            className={classNames(styles.row, styles.add)}
            onClick={props.onNewTemplate}
          >
            <Icon of={Plus} size={14} />
            New template
          </button>
        )}
        <h2>Whole stories</h2>
        <TemplateRows {...props} templates={style.storyTemplates.filter(matches)} />
        <h2>Style</h2>
        <ul>
          <NavRow
            label="Rules"
            count={rulebook?.rules.length}
            current={props.place.kind === 'rules'}
            changed={props.rulesChanged}
            onChoose={() => props.onPlace({ kind: 'rules', rule: null })}
          />
          {page('words', 'Names and words', style.rules.names.length + wordsCount(style.ruleFiles))}
          {page('formats', 'Names and formats')}
          {page('limits', 'Field limits', Object.keys(style.limits).length)}
          {page('lists', 'Lists', listsCount(style))}
          {page('publishing', 'Publishing', style.exports.length)}
          {page('files', 'Files')}
        </ul>
      </div>
      <div className={styles.foot}>
        <p>
          Stored in the folder <b>{style.id}</b>. Share its file to share the style.
        </p>
        <div>
          <Button size="small" onClick={props.onImport}>
            Import…
          </Button>
          <Button size="small" onClick={props.onExport}>
            Export…
          </Button>
        </div>
      </div>
    </nav>
  );
}

function listsCount(style: ReturnType<typeof useManager>['style']): number {
  const { disclaimers, agencies, sections, series, wordList } = style;
  return [disclaimers, agencies, sections, series, wordList].reduce(
    (sum, list) => sum + list.length,
    0,
  );
}

function wordsCount(files: RuleFiles): number {
  return wordsIn(files, 'accept').length + wordsIn(files, 'reject').length;
}

function matching(query: string): (template: Template | StoryTemplate) => boolean {
  const wanted = foldLetters(query.trim());
  return ({ name, id }) => wanted === '' || foldLetters(`${name} ${id}`).includes(wanted);
}

type RowsProps = Pick<ManagerNavProps, 'place' | 'onPlace' | 'changed'>;

function BlockTemplates({
  templates,
  grouped,
  ...props
}: RowsProps & { readonly templates: readonly Template[]; readonly grouped: boolean }) {
  const kinds = templateKind.options.map((kind) => ({
    kind,
    of: templates.filter((template) => template.kind === kind),
  }));
  if (!grouped) return <TemplateRows {...props} templates={kinds.flatMap(({ of }) => of)} />;
  return kinds
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => (
      <section key={kind} aria-label={KIND_WORDS[kind]}>
        <h3>{KIND_WORDS[kind]}</h3>
        <TemplateRows {...props} templates={of} />
      </section>
    ));
}

function TemplateRows({
  templates,
  place,
  onPlace,
  changed,
}: RowsProps & { readonly templates: readonly (Template | StoryTemplate)[] }) {
  const { usesOf, templateFaults } = useManager();
  if (templates.length === 0) return <p className={styles.none}>None</p>;
  return (
    <ul>
      {templates.map(({ id, name, kind }) => (
        <NavRow
          key={id}
          label={name === '' ? id : name}
          count={kind === 'story' ? undefined : usesOf(id).stories}
          countWords={storiesWords(usesOf(id).stories)}
          current={isSamePlace(place, { kind: 'template', id })}
          changed={changed.has(id)}
          fault={templateFaults(id).length > 0}
          onChoose={() => onPlace({ kind: 'template', id })}
        />
      ))}
    </ul>
  );
}

interface NavRowProps {
  readonly label: string;
  readonly count?: number | undefined;
  /** The count in words, for those who listen. */
  readonly countWords?: string;
  readonly current: boolean;
  readonly changed?: boolean;
  readonly fault?: boolean;
  readonly onChoose: () => void;
}

function NavRow({
  label,
  count,
  countWords,
  current,
  changed = false,
  fault = false,
  onChoose,
}: NavRowProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-current={current ? 'true' : undefined}
        data-pane-entry={current ? '' : undefined}
        onClick={onChoose}
      >
        <span className={styles.label}>{label}</span>
        {fault && <LevelMark level="error" className={styles.mark} />}
        {changed && !fault && <i className={styles.changed} />}
        {(fault || changed) && (
          <span className="visually-hidden">{fault ? ', has a fault' : ', changed'}</span>
        )}
        {count !== undefined && (
          <>
            <em aria-hidden={countWords !== undefined}>{count}</em>
            {countWords !== undefined && (
              <span className="visually-hidden">{`, ${countWords}`}</span>
            )}
          </>
        )}
      </button>
    </li>
  );
}
