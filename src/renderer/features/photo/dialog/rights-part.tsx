import { FactField, useFact } from './fact-field';
import { dayWords } from '../fact-words';
import styles from './text-column.module.css';

/** What may be done with the picture, in its owner's words. `today` is YYYY-MM-DD. */
export function RightsPart({ today }: { readonly today: string }) {
  const notice = useFact('copyrightNotice');
  const until = useFact('expiresOn');
  const hasRunOut = until !== '' && until < today;
  return (
    <details className={styles.more}>
      <summary>
        Rights
        <span className={styles.gist} data-fault={hasRunOut}>
          {hasRunOut ? `Ran out on ${dayWords(until)}` : notice}
        </span>
      </summary>
      <FactField name="copyrightNotice" />
      <FactField name="usageTerms" rows={2} />
      <FactField name="rightsUrl" />
      <div className={styles.pair}>
        <FactField name="licensor" />
        <FactField
          name="expiresOn"
          day
          fault={
            hasRunOut
              ? 'This day has passed: the photo may not run. Choose another photo, or ask for leave and change the day.'
              : null
          }
        />
      </div>
    </details>
  );
}
