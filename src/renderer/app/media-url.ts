/** Where a picture is served in the size of the screen; the original has the same address without "preview". */
export const previewUrl = (hash: string): string => `standfirst-media://${hash}/preview`;
