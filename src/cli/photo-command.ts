import { createHash } from 'node:crypto';
import { convertedForm } from '@shared/photo/converted-form';
import { draftOf } from '@shared/photo/draft-of-photo';
import { photoFactsOf } from '@shared/photo/photo-facts-of';
import { readPhotoData } from '@shared/photo/read-photo-data';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { PhotoRead } from '@shared/photo/photo-read';
import { ok } from '@shared/result/result';
import { readImage } from '../main/library/image/read-image';
import { chooseHouseStyle } from './choose-house-style';
import type { CommandValues } from './command';
import { photoSummary, runsAs, type PhotoFile } from './photo-summary';
import { readInput, type Input } from './read-input';
import { EXIT, stop, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';

const LIMIT = {
  most: 256 * 1024 * 1024,
  tooLarge: () => 'The file is over 256 MB, more than the desk takes. It was left as it is.',
};

/** `standfirst photo FILE`: what a picture's file says of itself, where it says so, and the caption and credit that it makes. */
export async function photoCommand(
  [file = '-']: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const houseStyle = await chooseHouseStyle(values.house ?? 'newsroom', terminal);
  if (!houseStyle.ok) return houseStyle;
  const input = await readInput(file, LIMIT, terminal);
  if (!input.ok) return input;
  const photo = photoFile(input.value);
  if (!photo.ok) return photo;
  const read = readPhotoData(input.value.bytes);
  const runs = runsOf(photo.value, input.value.bytes, read, houseStyle.value);
  terminal.write(
    values.json === true
      ? `${JSON.stringify({ photo: photo.value, ...read, runs }, null, 2)}\n`
      : photoSummary(photo.value, read, runs),
  );
  for (const fault of read.faults) terminal.say(fault);
  return ok(EXIT.done);
}

/** Type and size; those of TIFF and HEIC are known once the desk has converted them. */
function photoFile({ bytes, name }: Input): Step<PhotoFile> {
  const called = name === '' ? 'The picture' : name;
  const converted = convertedForm(bytes);
  if (converted !== null)
    return ok({ name: called, type: converted, size: null, bytes: bytes.length, converted: true });
  const image = readImage(bytes);
  if (!image.ok)
    return stop(
      EXIT.unreadable,
      `${called} was not read: ${image.error.what} ${image.error.advice}`,
    );
  const { type, width, height } = image.value;
  const size = { width, height };
  return ok({ name: called, type, size, bytes: bytes.length, converted: false });
}

function runsOf(
  { name, type, size }: PhotoFile,
  bytes: Uint8Array,
  read: PhotoRead,
  style: HouseStyle,
): ReturnType<typeof runsAs> {
  const media = {
    hash: createHash('sha256').update(bytes).digest('hex'),
    name,
    type: type === 'TIFF' || type === 'HEIC' ? ('image/jpeg' as const) : type,
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    bytes: bytes.length,
    facts: photoFactsOf(read, style.agencies),
  };
  return runsAs(draftOf(media, style, style.language), style);
}
