import styles from '../composer.module.css';

/** What the page is to those who listen, and what the browser shall leave alone in it. */
export function pageAttributes(language: string, isReadOnly: boolean): Record<string, string> {
  return {
    class: styles.sheet ?? '',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Story',
    'aria-readonly': String(isReadOnly),
    tabindex: '0',
    lang: language,
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
    translate: 'no',
  };
}
