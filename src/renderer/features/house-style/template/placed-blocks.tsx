import { Plus } from 'lucide-react';
import type { StoryTemplate, Template } from '@shared/templates/template';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Menu, MenuItem } from '../../../ui/menu';
import { useManager } from '../manager-context';
import pane from '../pane.module.css';
import { LineButtons, moved } from '../pages/line-list';
import { Part } from '../part';
import styles from './placed-blocks.module.css';
import { KIND_WORDS } from './slot-words';

export interface PlacedBlocksProps {
  readonly template: StoryTemplate;
  readonly onChange: (blocks: string[]) => void;
}

/** The blocks that are placed, in order. A story starts with one of each kind, never with a caption or a correction. */
export function PlacedBlocks({ template, onChange }: PlacedBlocksProps) {
  const { style, readOnly } = useManager();
  const { blocks } = template;
  const placed = blocks.map((id) => style.templates.find((each) => each.id === id) ?? null);
  const kinds = new Set(placed.map((each) => each?.kind));
  const left = style.templates.filter((each) => canStart(each) && !kinds.has(each.kind));
  return (
    <Part title="Blocks placed" aside={String(blocks.length)}>
      {blocks.length === 0 && (
        <p className={pane.quiet}>No blocks: headline, standfirst and body alone.</p>
      )}
      <ol className={styles.blocks}>
        {blocks.map((id, at) => {
          const block = placed[at] ?? null;
          return (
            <li key={id}>
              <span>
                <b>{block === null ? id : block.name}</b>
                <em>
                  {block === null ? 'no such template any more: remove it' : KIND_WORDS[block.kind]}
                </em>
              </span>
              {!readOnly && (
                <LineButtons
                  name={block?.name ?? id}
                  first={at === 0}
                  last={at === blocks.length - 1}
                  onMove={(step) => onChange(moved(blocks, at, step))}
                  onRemove={() => onChange(blocks.toSpliced(at, 1))}
                />
              )}
            </li>
          );
        })}
      </ol>
      {!readOnly && left.length > 0 && (
        <Menu
          label="Add a block"
          trigger={
            <Button kind="text" className={styles.add}>
              <Icon of={Plus} size={14} />
              Add block
            </Button>
          }
        >
          {left.map((each) => (
            <MenuItem key={each.id} onChoose={() => onChange([...blocks, each.id])}>
              {each.name}
            </MenuItem>
          ))}
        </Menu>
      )}
    </Part>
  );
}

function canStart({ kind }: Template): boolean {
  return kind !== 'photoCaption' && kind !== 'correction';
}
