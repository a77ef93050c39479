import { Checkbox } from '../../../ui/checkbox';
import { countCharacters, measure } from '../../../ui/measure';
import { TextArea } from '../../../ui/text-field';
import { useDialog, useDialogStore, write } from './dialog-state';
import styles from './source.module.css';
import { useSource } from './use-source';

/** What a reader hears in place of the picture, with its count. `limit` is in characters. */
export function AltTextField({ limit }: { readonly limit: number }) {
  const store = useDialogStore();
  const altText = useDialog(({ draft }) => draft.altText);
  const decorative = useDialog(({ draft }) => draft.decorative);
  const put = (words: string): void => store.setState((state) => write(state, { altText: words }));
  const source = useSource('altText', altText, { onUse: put });
  const { fill, printed, spoken } = measure(countCharacters(altText.trim()), limit, 'characters');
  return (
    <div>
      <TextArea
        label="Alt text"
        aria-describedby={source.describedBy}
        aside={
          decorative ? undefined : (
            <>
              {source.aside}
              {source.aside !== undefined && ' · '}
              <span className={styles.count} data-fill={fill}>
                <span aria-hidden="true">{printed}</span>
                <span className="visually-hidden">{spoken}</span>
              </span>
            </>
          )
        }
        rows={3}
        maxLength={2000}
        spellCheck
        disabled={decorative}
        value={altText}
        onChange={put}
        help="Say what a reader who cannot see the photo needs to know. Leave the credit out."
      />
      <Checkbox
        checked={decorative}
        onChange={(next) => store.setState((state) => write(state, { decorative: next }))}
      >
        Only decorates: no alt text
      </Checkbox>
    </div>
  );
}
