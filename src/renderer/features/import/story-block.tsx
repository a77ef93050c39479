import type { Node } from '@tiptap/pm/model';
import { Image, Volume2 } from 'lucide-react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { printCredit } from '@shared/house-style/print-forms';
import { Icon } from '../../ui/icon';
import { InlineCopy } from './inline-copy';
import { PictureCame } from './picture-came';
import { useCameAlong } from './review-words';
import styles from './story-block.module.css';
import { markWords } from './what-came-along';

export interface StoryBlockProps {
  readonly node: Node;
  readonly houseStyle: HouseStyle;
}

/** One element of the story to come, as it will stand on the page, with what is proposed of it as a whole. */
export function StoryBlock({ node, houseStyle }: StoryBlockProps) {
  const { review } = useCameAlong();
  const said = node.marks.flatMap(
    ({ type, attrs }) => markWords({ type: type.name, attrs }, review) ?? [],
  );
  const element = <Element node={node} houseStyle={houseStyle} />;
  if (said.length === 0) return element;
  return (
    <div className={styles.proposed}>
      <span className={styles.said}>{said.map(({ words }) => words).join('; ')}</span>
      {element}
    </div>
  );
}

function Element({ node, houseStyle }: StoryBlockProps) {
  switch (node.type.name) {
    case 'headline':
      return (
        <h3 className={styles.headline}>
          {node.textContent === '' ? (
            <span className={styles.ghost}>None in the text</span>
          ) : (
            <InlineCopy node={node} />
          )}
        </h3>
      );
    case 'standfirst':
      return (
        <p className={styles.standfirst}>
          {node.textContent === '' ? (
            <span className={styles.ghost}>None in the text</span>
          ) : (
            <InlineCopy node={node} />
          )}
        </p>
      );
    case 'kicker':
      return (
        <p className={styles.kicker}>
          <InlineCopy node={node} />
        </p>
      );
    case 'photo':
      return <PhotoToCome node={node} houseStyle={houseStyle} />;
    case 'audio':
      return (
        <p className={styles.audio}>
          <Icon of={Volume2} />
          Audio to come
        </p>
      );
    case 'editorsNote':
      return (
        <p className={styles.note}>
          <b>{houseStyle.labels.editorsNote}</b> <InlineCopy node={node} />
        </p>
      );
    case 'crosshead':
      return (
        <h4 className={styles.crosshead}>
          <InlineCopy node={node} />
        </h4>
      );
    case 'pullQuote':
      return (
        <blockquote className={styles.pullQuote}>
          <InlineCopy node={node} />
        </blockquote>
      );
    case 'blockQuote':
      return (
        <blockquote className={styles.blockQuote}>
          {node.children.map((child, at) => (
            <p key={at}>
              <InlineCopy node={child} />
            </p>
          ))}
        </blockquote>
      );
    case 'bulletList':
    case 'orderedList':
      return <List node={node} />;
    case 'sectionBreak':
      return <hr className={styles.break} />;
    case 'authorBio':
      return (
        <p className={styles.bio}>
          <InlineCopy node={node} />
        </p>
      );
    case 'correction':
      return (
        <p className={styles.bio}>
          <InlineCopy node={node} />
        </p>
      );
    case 'contributorCall':
      return (
        <p className={styles.call}>
          <InlineCopy node={node} />
        </p>
      );
    default:
      return node.textContent === '' ? (
        <p className={styles.ghost}>No copy</p>
      ) : (
        <p className={styles.paragraph}>
          <InlineCopy node={node} />
        </p>
      );
  }
}

function PhotoToCome({ node, houseStyle }: StoryBlockProps) {
  const [caption, credit] = node.children;
  const { pictures } = useCameAlong();
  const came = pictures.find(({ record }) => record.hash === node.attrs['mediaHash']);
  return (
    <figure className={styles.photo}>
      {came === undefined ? (
        <div>
          <Icon of={Image} />
          Photo to come
        </div>
      ) : (
        <PictureCame picture={came} />
      )}
      <figcaption>
        <span>{caption && <InlineCopy node={caption} />}</span>
        {credit && credit.textContent !== '' && (
          <span className={styles.credit}>{printCredit(houseStyle, credit.textContent)}</span>
        )}
      </figcaption>
    </figure>
  );
}

function List({ node }: { readonly node: Node }) {
  const items = node.children.map((item, at) => (
    <li key={at}>
      {item.children.map((child, place) =>
        child.isTextblock ? (
          <InlineCopy key={place} node={child} />
        ) : (
          <List key={place} node={child} />
        ),
      )}
    </li>
  ));
  return node.type.name === 'orderedList' ? (
    <ol className={styles.list} start={Number(node.attrs['start'] ?? 1)}>
      {items}
    </ol>
  ) : (
    <ul className={styles.list}>{items}</ul>
  );
}
