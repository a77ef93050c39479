/** Whether a file that was dropped or pasted is a picture. The system may not know the type of a camera's or phone's. */
export function isPictureFile({ type, name }: Pick<File, 'type' | 'name'>): boolean {
  return (
    type.startsWith('image/') || (type === '' && /\.(heic|heif|tiff?|avif|webp)$/iu.test(name))
  );
}
