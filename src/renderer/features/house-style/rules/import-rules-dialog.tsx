import { useMemo } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { UnsupportedPart } from '@shared/house-style/packages/vale-package';
import { readRulebook } from '@shared/house-style/rulebook/read-rulebook';
import { CARD_ENDING } from '@shared/house-style/rulebook/rule-files';
import { NO_RULE_SETTINGS } from '@shared/house-style/rulebook/rule-settings';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { FaultList } from '../files/fault-list';
import { useManager } from '../manager-context';
import { archiveWords } from './archive-part';
import styles from './dialogs.module.css';
import { useArchiveTrial } from './trial/use-archive-trial';

/** A package that was chosen and waits for an answer. */
export type ChosenPackage = NonNullable<Reply<'rules:choose-package'>>;

export interface ImportRulesDialogProps {
  readonly chosen: ChosenPackage;
  readonly today: string;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** What would come in, what of it can't run, and how loud it is on the archive. Nothing is taken before the answer. */
export function ImportRulesDialog({ chosen, today, onTake, onClose }: ImportRulesDialogProps) {
  const { style } = useManager();
  const { packs, accept, reject, problems, name } = chosen;
  const isEmpty = packs.length === 0 && accept.length === 0 && reject.length === 0;
  const rules = useMemo(() => {
    const own = packs.flatMap((pack) =>
      Object.entries(pack.rules).map(([path, text]) => [`rules/${path}`, text] as const),
    );
    const house = { language: style.language, wordList: [], rules: NO_RULE_SETTINGS };
    const book = readRulebook({ pack: {}, own: Object.fromEntries(own) }, house, today);
    return book.rules.filter(({ rule, origin }) => rule !== null && origin === 'own');
  }, [packs, style.language, today]);
  const { trial, start, stop } = useArchiveTrial();
  const parts = packs.flatMap(({ unsupported }) => unsupported);
  return (
    <Dialog
      open
      title={isEmpty ? `Nothing to take in from ${name}` : `Import rules from ${name}`}
      width={620}
      onClose={onClose}
      onConfirm={isEmpty ? undefined : onTake}
      footer={
        <>
          <span className={styles.grow} />
          <Button onClick={onClose}>{isEmpty ? 'Close' : 'Cancel'}</Button>
          {!isEmpty && (
            <Button kind="primary" keys="Mod+Enter" onClick={onTake}>
              Take in, all off
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {problems.length > 0 && <FaultList problems={problems} />}
        {!isEmpty && (
          <>
            <p className={styles.words}>
              Every rule comes in off. Turn on those that the desk wants, one by one or as a pack.
            </p>
            <dl className={styles.facts}>
              {packs.map((pack) => (
                <div key={pack.name}>
                  <dt>{pack.name}</dt>
                  <dd>{packWords(pack)}</dd>
                </div>
              ))}
              {accept.length > 0 && (
                <div>
                  <dt>Accepted words</dt>
                  <dd>{accept.length}</dd>
                </div>
              )}
              {reject.length > 0 && (
                <div>
                  <dt>Rejected words</dt>
                  <dd>{`${reject.length}, as a rule that is off`}</dd>
                </div>
              )}
            </dl>
            {parts.length > 0 && (
              <div
                className={styles.list}
                tabIndex={0}
                role="group"
                aria-label="What is not run here"
              >
                <FaultList problems={parts.map(asProblem)} />
              </div>
            )}
            <div className={styles.trial}>
              {trial.state === 'running' ? (
                <Button size="small" onClick={stop}>
                  Stop
                </Button>
              ) : (
                <Button size="small" onClick={() => start(rules)}>
                  Try on the archive
                </Button>
              )}
              {trial.state !== 'idle' && (
                <p role="status">{`${archiveWords(trial)} ${trial.message}`}</p>
              )}
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

function packWords({ rules, unsupported }: ChosenPackage['packs'][number]): string {
  const count = Object.keys(rules).filter((path) => !path.endsWith(CARD_ENDING)).length;
  const silent = new Set(unsupported.filter(({ runs }) => !runs).map(({ file }) => file)).size;
  return `${count} ${count === 1 ? 'rule' : 'rules'}${silent === 0 ? '' : `, ${silent} of which can’t run here`}`;
}

function asProblem({ file, line, why, runs }: UnsupportedPart) {
  return {
    code: 'house-style-fault',
    level: runs ? ('warning' as const) : ('error' as const),
    where: `${file}:${line}`,
    message: `${why}${runs ? '; the rule runs without it' : ''}`,
  };
}
