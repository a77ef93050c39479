import styles from './page-preview.module.css';

/** Tags, the attributes in them, and the words between. */
const PARTS = /(<[^>]*>)/u;
const ATTRIBUTES = /( [a-z-]+)(?==")/u;

/** A line of HTML, coloured for reading; its characters are those of the line. */
export function ColouredLine({ text }: { readonly text: string }) {
  return text
    .split(PARTS)
    .map((part, at) =>
      part.startsWith('<') ? (
        <i key={at}>
          {part
            .split(ATTRIBUTES)
            .map((piece, inTag) =>
              ATTRIBUTES.test(`${piece}="`) ? <u key={inTag}>{piece}</u> : piece,
            )}
        </i>
      ) : (
        part
      ),
    );
}

/** The class of a line that a check speaks of. */
export function lineClass(level: string | null): string | undefined {
  return level === 'error' ? styles.error : level === null ? undefined : styles.warning;
}
