import type { Ref } from 'react';
import { TextArea } from '../../../ui/text-field';
import { useDialog, useDialogStore, write } from './dialog-state';
import { readFactOf } from '../sources';
import { useSource } from './use-source';

/** What the picture shows; the template adds place and date. */
export function CaptionField({ inputRef }: { readonly inputRef: Ref<HTMLTextAreaElement> }) {
  const store = useDialogStore();
  const what = useDialog(({ draft }) => draft.what);
  const isSilent = useDialog(
    ({ record }) =>
      readFactOf(record, 'caption') === null && readFactOf(record, 'creditLine') === null,
  );
  const put = (words: string): void => store.setState((state) => write(state, { what: words }));
  const source = useSource('caption', what, { onUse: put, long: true, part: true });
  return (
    <TextArea
      ref={inputRef}
      label="Caption"
      aside={source.aside}
      aria-describedby={source.describedBy}
      data-field="what"
      rows={2}
      maxLength={2000}
      spellCheck
      value={what}
      onChange={put}
      help={
        isSilent && what.trim() === ''
          ? 'This photo has no caption data. Type the caption and credit.'
          : undefined
      }
    />
  );
}
