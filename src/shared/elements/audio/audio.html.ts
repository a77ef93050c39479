import { attributeOf, el, isA, onLines, partOf, words } from '../markup';
import { mediaFileOf, type ElementHtml } from '../print';
import { storySchema } from '../story.schema';

/**
 * The piece read aloud: `figure.audio` with a player that never starts by itself, and a way to keep
 * the file. Pending, it is the figure with its label alone.
 */
export const audioHtml: ElementHtml = {
  write: (node, print) => {
    const { labels } = print;
    const file = mediaFileOf(node, print);
    const label = labels.audio === '' ? [] : [el('figcaption', {}, [words(labels.audio)])];
    const player = file && [
      el('audio', { controls: true, preload: 'none', src: file.src }),
      el('a', { href: file.src, download: true }, [words(labels.audioDownload)]),
    ];
    return el('figure', { className: ['audio'] }, onLines([...label, ...(player ?? [])]));
  },
  read: (element, reader) => {
    if (!isA(element, 'figure', 'audio')) return null;
    const player = partOf(element, 'audio');
    const src = player && attributeOf(player, 'src');
    return storySchema.node('audio', { mediaHash: src === null ? null : reader.mediaHash(src) });
  },
};
