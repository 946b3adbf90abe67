import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The faces that cards are drawn with, in the packages that the pages' own fonts come from, or beside them. The Chinese
 * one is cut as Google cuts all such faces, whether a character is in it or not: only `only` is taken from it.
 */
const faces = [
  { package: '@fontsource-variable/source-serif-4', file: 'source-serif-4-*-wght-normal', only: /./su },
  { package: '@fontsource-variable/inter', file: 'inter-*-wght-normal', only: /./su },
  {
    package: '@fontsource/zcool-xiaowei',
    file: 'zcool-xiaowei-*-400-normal',
    only: /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u,
  },
] as const;

type Subset = { path: string; ranges: [number, number][]; only: RegExp };

/** Each face is cut into files by character; which file holds which is said in its package's unicode.json. */
async function subsetsOf({ package: name, file, only }: (typeof faces)[number]): Promise<Subset[]> {
  const folder = join(process.cwd(), 'node_modules', name);
  const listed: unknown = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'));
  return Object.entries(Object(listed)).map(([key, ranges]) => ({
    path: join(folder, 'files', `${file.replace('*', key.replace(/[[\]]/g, ''))}.woff2`),
    ranges: rangesIn(String(ranges)),
    only,
  }));
}

/** `U+0-FF,U+131` as pairs of code points. */
const rangesIn = (text: string): [number, number][] =>
  text.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

const holds = ({ ranges, only }: Subset, sign: string): boolean => {
  const point = sign.codePointAt(0) ?? 0;
  return only.test(sign) && ranges.some(([from, to]) => point >= from && point <= to);
};

export type CardFonts = {
  /** The text without the characters that no face has; empty where that is more than a third of it. */
  can(text: string): string;
  /** The files that hold a text's characters. */
  filesFor(text: string): Promise<Uint8Array[]>;
};

let fonts: Promise<CardFonts> | undefined;

/** Read once for the process. */
export function cardFonts(): Promise<CardFonts> {
  fonts ??= Promise.all(faces.map(subsetsOf)).then((all) => {
    const subsets = all.flat();
    const files = new Map<string, Promise<Uint8Array>>();
    const read = (path: string) => {
      const known = files.get(path) ?? readFile(path);
      files.set(path, known);
      return known;
    };
    return {
      can: (text) => {
        const signs = [...text];
        const kept = signs.filter((sign) => subsets.some((subset) => holds(subset, sign)));
        return kept.length * 3 < signs.length * 2 ? '' : kept.join('').trim();
      },
      filesFor: (text) => {
        const signs = new Set(text);
        const needed = subsets.filter((subset) => [...signs].some((sign) => holds(subset, sign)));
        return Promise.all(needed.map(({ path }) => read(path)));
      },
    };
  });
  return fonts;
}
