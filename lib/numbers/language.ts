/** The languages in which the offline writer reads and answers. */
export type Language = 'en' | 'zh';

/** A text with any Chinese character is Chinese; everything else is treated as English. */
export const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
