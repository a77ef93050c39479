import type { Node } from '@tiptap/pm/model';
import { Lock, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Template } from '@shared/templates/template';
import { Icon } from '../../../ui/icon';
import { Select } from '../../../ui/select';
import { languageOptions } from '../languages';
import { useManager } from '../manager-context';
import { Part } from '../part';
import pane from '../pane.module.css';
import { prefixOf } from './block-prefix';
import { sampleBlocks } from './sample-blocks';
import { SAMPLE_WRITERS, type SampleWriters } from './sample-stories';
import styles from './sample-part.module.css';

/** The block as it would stand on the page of a sample story, drawn anew as one types. */
export function SamplePart({ template }: { readonly template: Template }) {
  const { style } = useManager();
  const [writers, setWriters] = useState<SampleWriters>('one');
  const [language, setLanguage] = useState(style.language);
  const blocks = useMemo(
    () => sampleBlocks(template, style, writers, language),
    [template, style, writers, language],
  );
  const prefix = prefixOf(template.kind, style);
  const inUse = [style.language, ...Object.keys(template.languages)];
  return (
    <Part
      title="Sample"
      aside={
        <div className={styles.choices}>
          <Select
            label="Sample story"
            labelHidden
            options={SAMPLE_WRITERS}
            value={writers}
            onChange={setWriters}
          />
          <Select
            label="Language of the sample"
            labelHidden
            options={languageOptions(inUse)}
            value={language}
            onChange={setLanguage}
          />
        </div>
      }
    >
      {blocks === null ? (
        <p className={pane.quiet}>The sample comes back when the template has no fault.</p>
      ) : (
        <div
          className={styles.paper}
          data-kind={template.kind}
          lang={language}
          role="group"
          aria-label="Sample"
        >
          {blocks.map((block, at) => (
            <p key={at}>
              {prefix !== '' && <b>{prefix} </b>}
              {block.children.map((part, index) => (
                <SampleWords key={index} part={part} />
              ))}
            </p>
          ))}
        </div>
      )}
    </Part>
  );
}

/** Locked words as long as these carry a padlock. */
const LONG = 12;

/** A piece of the block: a chip, filled or missing; locked words; or open ones. */
function SampleWords({ part }: { readonly part: Node }) {
  const words = part.textContent;
  if (part.type.name === 'slot') {
    const label = String(part.attrs['label']);
    if (words !== '') return <span className={styles.filled}>{words}</span>;
    return (
      <span className={styles.missing} data-optional={part.attrs['required'] === false}>
        <Icon of={Plus} size={13} />
        {`Add ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`}
      </span>
    );
  }
  if (part.type.name !== 'lockedWords') return <span>{words}</span>;
  const first = words.trimStart();
  return (
    <span className={styles.locked}>
      {words.slice(0, words.length - first.length)}
      {words.length >= LONG && <Icon of={Lock} size={13} className={styles.padlock} />}
      {first}
    </span>
  );
}
