/** A text in the small pieces in which it is streamed: a few words or Chinese characters each, nothing lost. */
export const textChunks = (text: string): string[] => text.match(/(?:\s*\S{1,12}){1,3}\s*|\s+/gu) ?? [];
