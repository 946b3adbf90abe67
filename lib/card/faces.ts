/** A face that cards are drawn with, cut into files by character in a package of Fontsource's. */
export type Face = { package: string; file: string; only: keyof typeof signsOf };

/** What is taken from a face. The Chinese one is cut as Google cuts all such faces, whether a character is in it or not. */
export const signsOf = { all: /./su, chinese: /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u } as const;

/** The packages that the pages' own fonts come from, and a Chinese face beside them, of one weight and five megabytes. */
export const faces: Face[] = [
  { package: '@fontsource-variable/source-serif-4', file: 'source-serif-4-*-wght-normal', only: 'all' },
  { package: '@fontsource-variable/inter', file: 'inter-*-wght-normal', only: 'all' },
  { package: '@fontsource/zcool-xiaowei', file: 'zcool-xiaowei-*-400-normal', only: 'chinese' },
];
