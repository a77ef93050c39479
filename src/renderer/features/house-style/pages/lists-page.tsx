import { useCallback } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { faultAt } from '../draft/draft-faults';
import { useManager } from '../manager-context';
import { Pane, Part } from '../part';
import { LineList } from './line-list';
import { PairList, type Pair } from './pair-list';

const PLAIN = [
  [
    'disclaimers',
    'Disclaimers',
    'disclaimer',
    'Approved wordings, for slots that choose from them.',
  ],
  ['agencies', 'Agencies', 'agency', 'Who pictures are credited to.'],
  ['sections', 'Sections', 'section', 'What a story can be filed under.'],
] as const;

/** Lists that slots, furniture and the page choose from. */
export function ListsPage() {
  const { style, readOnly, change, settingFaults } = useManager();
  const set = useCallback(
    (patch: Partial<HouseStyle>) =>
      change((now) => ({ ...now, ...patch }), `list ${Object.keys(patch).join()}`),
    [change],
  );
  const fault = (list: string): string | null =>
    faultAt(settingFaults, list, true) === null ? null : 'A line is empty: fill it or remove it.';
  return (
    <Pane title="Lists" words="What the desk may choose from, and the words that it does not use.">
      {PLAIN.map(([key, title, one, help]) => (
        <Part key={key} title={title} aside={String(style[key].length)}>
          <LineList
            label={title}
            labelHidden
            one={one}
            help={help}
            lines={style[key]}
            readOnly={readOnly}
            fault={fault(key)}
            onChange={(lines) => set({ [key]: [...lines] })}
          />
        </Part>
      ))}
      <Part title="Series" aside={String(style.series.length)}>
        <PairList
          one="series"
          heads={['Name', 'What it is about']}
          pairs={style.series.map(({ name, blurb }) => [name, blurb])}
          readOnly={readOnly}
          fault={fault('series')}
          onChange={(pairs) => set({ series: pairs.map(([name, blurb]) => ({ name, blurb })) })}
        />
      </Part>
      <Part title="Word list" aside={String(style.wordList.length)}>
        <PairList
          one="word"
          heads={['Do not write', 'Write']}
          pairs={style.wordList.map(({ avoid, use }): Pair => [avoid, use])}
          readOnly={readOnly}
          fault={fault('wordList')}
          onChange={(pairs) => set({ wordList: pairs.map(([avoid, use]) => ({ avoid, use })) })}
        />
      </Part>
    </Pane>
  );
}
