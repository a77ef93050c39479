import { useMemo } from 'react';
import { readProfiles } from '@shared/house-style/rulebook/profile';
import { setGrammar, setProfile, setSpelling } from '@shared/house-style/rulebook/edit-rules';
import type { Problem } from '@shared/result/problem';
import { useAnswer } from '../../../desk/use-answer';
import { Choice } from '../choice';
import { FaultList } from '../files/fault-list';
import { useManager } from '../manager-context';
import { nameOfLanguage } from '../languages';
import pane from '../pane.module.css';
import { Pane, Part } from '../part';
import { PackagesPart } from './packages-part';
import styles from './rules-overview.module.css';

/** Stands for "", which a list to choose from takes for no choice. */
const BY_LANGUAGE = ':language';
const SPELLINGS = ['off', 'en-GB', 'en-US'];
const SPELLING_WORDS: Readonly<Record<string, string>> = {
  off: 'Off',
  'en-GB': 'British English',
  'en-US': 'American English',
};

/** Grammar takes some 300 MB while it is on, and is right less often than rules are. */
const GRAMMAR = [
  { value: 'off', label: 'Off' },
  { value: 'on', label: 'On, for English (uses 300 MB)' },
];

export interface RulesOverviewProps {
  /** A rule that was asked for and is not there. */
  readonly missing: string | null;
  readonly today: string;
}

/** What the house goes by as a whole: profile, dictionary, packs, and what cannot be read. */
export function RulesOverview({ missing, today }: RulesOverviewProps) {
  const { style, pack, rulebook, readOnly, changeRules } = useManager();
  const profiles = useMemo(() => readProfiles(pack).all, [pack]);
  const { profile, spelling } = style.rules;
  const dictionaries = useAnswer('dictionary:list', {});
  const own = dictionaries?.ok === true ? dictionaries.value.own : [];
  const faults = useMemo(
    (): readonly Problem[] => [
      ...(rulebook?.problems ?? []),
      ...(rulebook?.rules ?? []).flatMap(({ problems }) => problems),
    ],
    [rulebook],
  );
  return (
    <Pane
      title="Rules"
      words="What the desk checks copy by. Choose a rule to read why it is there, to change it and to try it."
    >
      {missing !== null && (
        <p className={styles.missing} role="status">
          {missing.startsWith('Grammar.')
            ? 'The grammar checker has no rules to change. Turn it on or off under Grammar.'
            : `There is no rule “${missing}” here.`}
        </p>
      )}
      <Part title="The house goes by">
        <div className={pane.fields}>
          <Choice
            label="Profile"
            options={[
              { value: BY_LANGUAGE, label: `By language: ${nameOfLanguage(style.language)}` },
              ...profiles.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={chosen(profile)}
            readOnly={readOnly}
            onChange={(id) => changeRules((files) => setProfile(files, kept(id)), 'profile')}
          />
          <Choice
            label="Dictionary"
            options={[
              { value: BY_LANGUAGE, label: `By language: ${nameOfLanguage(style.language)}` },
              ...[...new Set([...SPELLINGS, ...own, spelling])]
                .filter((value) => value !== '')
                .map((value) => ({ value, label: SPELLING_WORDS[value] ?? nameOfLanguage(value) })),
            ]}
            value={chosen(spelling)}
            readOnly={readOnly}
            onChange={(id) => changeRules((files) => setSpelling(files, kept(id)), 'spelling')}
          />
          <Choice
            label="Grammar"
            options={GRAMMAR}
            value={style.rules.grammar ? 'on' : 'off'}
            readOnly={readOnly}
            onChange={(id) => changeRules((files) => setGrammar(files, id === 'on'), 'grammar')}
          />
        </div>
      </Part>
      <PackagesPart today={today} />
      <Part title="Faults" aside={faults.length === 0 ? 'None' : String(faults.length)}>
        {faults.length === 0 ? (
          <p className={pane.quiet}>Every rule and every card can be read.</p>
        ) : (
          <div className={styles.faults} tabIndex={0} role="group" aria-label="Faults of rules">
            <FaultList problems={faults} />
          </div>
        )}
      </Part>
    </Pane>
  );
}

const chosen = (id: string): string => (id === '' ? BY_LANGUAGE : id);
const kept = (id: string): string => (id === BY_LANGUAGE ? '' : id);
