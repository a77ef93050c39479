import type { StoryTemplate } from '@shared/templates/template';
import styles from './template-presets.module.css';

/** What the template sets that the dialog does not ask for; nothing where it sets nothing more. */
export function TemplatePresets({
  template: { series, tags },
}: {
  readonly template: StoryTemplate;
}) {
  if (series === '' && tags.length === 0) return null;
  return (
    <p className={styles.presets}>
      The template sets{' '}
      {series !== '' && (
        <>
          the series <b>{series}</b>
        </>
      )}
      {series !== '' && tags.length > 0 && ' and '}
      {tags.length > 0 && (
        <>
          {tags.length === 1 ? 'the tag' : 'the tags'} <b>{tags.join(', ')}</b>
        </>
      )}
      . Change it in Furniture.
    </p>
  );
}
