import type { Master } from '../master';
import { captionText, type WirePicture, type WireSound } from '../wire/wire-media';
import { mediaUri } from '../wire/wire-record';
import { xml, xmlLine, type XmlElement } from '../xml/xml-tree';
import { asLine, newsItem } from './news-item';

/** A picture as a news item: its rights, maker, caption and credit, and where the file is. */
export function pictureItem(picture: WirePicture, at: number, master: Master): XmlElement {
  const { address, file, creators, copyrightNotice, usageTerms, rightsUri } = picture;
  return newsItem(master, {
    guid: mediaUri(master, 'picture', at),
    nature: 'picture',
    embargoed: master.story.story.embargoUntil,
    rights: [
      ...xmlLine('copyrightNotice', copyrightNotice, { href: rightsUri }),
      ...xmlLine('usageTerms', usageTerms),
    ],
    links: [],
    meta: [
      ...xmlLine('contentCreated', picture.takenOn),
      ...(picture.digitalSource === null
        ? []
        : [xml('digitalSourceType', { uri: picture.digitalSource })]),
      ...creators.map((name) =>
        xml('creator', { role: 'crol:photographer' }, [xml('name', {}, [asLine(name)])]),
      ),
      ...xmlLine('creditline', asLine(picture.credit)),
      ...xmlLine('description', captionText(picture), { role: 'drol:caption' }),
    ],
    content: [
      xml('remoteContent', {
        href: address,
        contenttype: file.type,
        width: file.width > 0 ? file.width : null,
        height: file.height > 0 ? file.height : null,
      }),
    ],
  });
}

/** A recording of the story as a news item. */
export function audioItem(sound: WireSound, at: number, master: Master): XmlElement {
  const { address, type, bytes, label } = sound;
  return newsItem(master, {
    guid: mediaUri(master, 'audio', at),
    nature: 'audio',
    embargoed: master.story.story.embargoUntil,
    rights: [],
    links: [],
    meta: xmlLine('headline', label),
    content: [xml('remoteContent', { href: address, contenttype: type, size: bytes })],
  });
}
