import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { signsOf } from './faces';

const subsetsSchema = z.array(
  z.object({
    start: z.number(),
    length: z.number(),
    only: z.enum(['all', 'chinese']),
    ranges: z.array(z.tuple([z.number(), z.number()])),
  }),
);
type Subset = z.infer<typeof subsetsSchema>[number];

const holds = ({ ranges, only }: Subset, sign: string): boolean => {
  const point = sign.codePointAt(0) ?? 0;
  return signsOf[only].test(sign) && ranges.some(([from, to]) => point >= from && point <= to);
};

export type CardFonts = {
  /** The text without the characters that no face has; empty where that is more than a third of it. */
  can(text: string): string;
  /** The fonts that hold a text's characters. */
  filesFor(text: string): Promise<Uint8Array[]>;
};

const listFile = join(process.cwd(), 'lib/card/generated/subsets.json');
const facesFile = join(process.cwd(), 'lib/card/generated/faces.bin');

let fonts: Promise<CardFonts> | undefined;

/** The list is read once for the process; of the fonts, what a card needs. */
export function cardFonts(): Promise<CardFonts> {
  fonts ??= readFile(listFile, 'utf8').then((text) => {
    const subsets = subsetsSchema.parse(JSON.parse(text));
    return {
      can: (words) => {
        const signs = [...words];
        const kept = signs.filter((sign) => subsets.some((subset) => holds(subset, sign)));
        return kept.length * 3 < signs.length * 2 ? '' : kept.join('').trim();
      },
      filesFor: async (words) => {
        const signs = [...new Set(words)];
        const file = await open(facesFile);
        try {
          const needed = subsets.filter((subset) => signs.some((sign) => holds(subset, sign)));
          return await Promise.all(
            needed.map(async ({ start, length }) => {
              const { buffer } = await file.read(new Uint8Array(length), 0, length, start);
              return buffer;
            }),
          );
        } finally {
          await file.close();
        }
      },
    };
  });
  return fonts;
}
