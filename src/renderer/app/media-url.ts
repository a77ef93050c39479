/** Where a stored picture is served, whole or in the size of the screen. */
export function mediaUrl(hash: string, form: 'original' | 'preview'): string {
  return `standfirst-media://${hash}${form === 'preview' ? '/preview' : ''}`;
}

/** Where a picture is served in the size of the screen. */
export const previewUrl = (hash: string): string => mediaUrl(hash, 'preview');
