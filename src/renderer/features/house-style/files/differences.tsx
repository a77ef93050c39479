import type { StyleDifference } from '@shared/house-style/compare-house-styles';
import { WordDifference } from '../../../ui/word-difference';
import styles from './differences.module.css';

const KINDS: Readonly<Record<StyleDifference['kind'], string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
};

/** What differs between two house styles, one difference under another. */
export function Differences({ differences }: { readonly differences: readonly StyleDifference[] }) {
  return (
    <dl className={styles.list}>
      {differences.map(({ where, kind, from, to }, at) => (
        <div key={at} data-kind={kind}>
          <dt>
            {where}
            <em>{KINDS[kind]}</em>
          </dt>
          <dd>
            <WordDifference from={from} to={to} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** "3 changed, 1 added": the sum of a list of differences. */
export function differencesWords(differences: readonly StyleDifference[]): string {
  const count = (kind: StyleDifference['kind']): number =>
    differences.filter((each) => each.kind === kind).length;
  return (['changed', 'added', 'removed'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${kind}`)
    .join(', ');
}
