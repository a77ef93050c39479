import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import { Select } from '../../../ui/select';
import { clearOnWords, setOnWords, stretchOf } from '../commands/set-marks-on-words';
import type { PageEditor } from '../page/page-editor';
import { selectionAnchor } from './anchor';
import styles from './popovers.module.css';

interface LanguagePopoverProps {
  readonly editor: PageEditor;
  readonly onClose: () => void;
}

/** Languages that words in an opinion piece are likely to be in. */
const TAGS = [
  'en-GB',
  'en-US',
  'de',
  'fr',
  'zh',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'uk',
  'tr',
  'el',
  'ar',
  'he',
  'fa',
  'hi',
  'ja',
  'ko',
  'vi',
  'la',
];

const SAME = 'same';

/** Says that words are in another language than the story, so that they are read, set and checked in it. */
export function LanguagePopover({ editor, onClose }: LanguagePopoverProps) {
  const { view, context } = editor;
  const [anchor] = useState(() => selectionAnchor(view));
  const [lang, setLang] = useState(() => {
    const known: unknown = stretchOf(view.state, 'languageSpan')?.mark.attrs['lang'];
    return typeof known === 'string' ? known : SAME;
  });
  const names = new Intl.DisplayNames('en-GB', { type: 'language' });
  const own = names.of(context.record.language) ?? context.record.language;
  const options = [
    { value: SAME, label: `As the story: ${own}` },
    ...[...new Set([...TAGS, ...(lang === SAME ? [] : [lang])])].map((value) => ({
      value,
      label: names.of(value) ?? value,
    })),
  ];
  const set = (): void => {
    const command =
      lang === SAME ? clearOnWords('languageSpan') : setOnWords('languageSpan', { lang });
    command(view.state, view.dispatch);
    onClose();
  };
  return (
    <Popover
      label="Language of the selection"
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      anchor={anchor}
      finalFocus={false}
      className={styles.language}
    >
      <Select label="Language of these words" options={options} value={lang} onChange={setLang} />
      <div className={styles.actions}>
        <Button kind="primary" size="small" onClick={set}>
          Set language
        </Button>
      </div>
    </Popover>
  );
}
