import { ChevronDown } from 'lucide-react';
import { EVERYTHING, type ReviewFilter } from '../../desk/review/story-review';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu, MenuChoice } from '../../ui/menu';
import { authorWords } from './review-words';

const KINDS = [
  { value: 'all', label: 'Open' },
  { value: 'suggestion', label: 'Suggestions' },
  { value: 'comment', label: 'Comments' },
] as const;

/** Stands for everyone among the names, none of which begins with a space. */
const ALL = ' ';

export interface ReviewFiltersProps {
  readonly filter: ReviewFilter;
  readonly authors: readonly string[];
  readonly onChange: (filter: ReviewFilter) => void;
}

/** Whose rows, and which kind of row, the list shows. */
export function ReviewFilters({ filter, authors, onChange }: ReviewFiltersProps) {
  const { author, kind } = filter;
  const who = author === null ? 'Everyone' : authorWords(author);
  return (
    <>
      <Menu label="Whose" trigger={<FilterButton words={who} />}>
        <MenuChoice
          label="Whose"
          value={author ?? ALL}
          onChoose={(next) => onChange({ ...filter, author: next === ALL ? null : next })}
          choices={[
            { value: ALL, label: 'Everyone' },
            ...authors.map((name) => ({ value: name, label: authorWords(name) })),
          ]}
        />
      </Menu>
      <Menu
        label="Which"
        trigger={<FilterButton words={KINDS.find(({ value }) => value === kind)?.label ?? ''} />}
      >
        <MenuChoice
          label="Which"
          value={kind}
          onChoose={(next) => onChange({ ...filter, kind: next })}
          choices={KINDS}
        />
      </Menu>
    </>
  );
}

function FilterButton({ words, ...rest }: { readonly words: string }) {
  return (
    <Button kind="text" size="small" {...rest}>
      {words}
      <Icon of={ChevronDown} size={13} />
    </Button>
  );
}

/** Whether a filter leaves anything out. */
export function isFiltered(filter: ReviewFilter): boolean {
  return filter.author !== EVERYTHING.author || filter.kind !== EVERYTHING.kind;
}
