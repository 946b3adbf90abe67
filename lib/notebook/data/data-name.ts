import * as z from 'zod';
import { maxDataName } from '../../reasoning/data-set';

const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** What a data set is called in programs: the part behind `data.`, so any JavaScript name, also a Chinese one. */
export const dataNameSchema = z.string().min(1).max(maxDataName).regex(identifier);

export const isDataName = (name: string): boolean => dataNameSchema.safeParse(name).success;

/** A name out of a file's: "Sales 2024 (north).csv" is `sales2024North`. */
export function nameFromFile(file: string): string {
  const words = file.replace(/\.[^.]*$/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', ...rest] = words;
  const camel =
    (/^[A-Z]+$/.test(first) ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1)) +
    rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const name = (/^\p{N}/u.test(camel) ? `table${camel}` : camel).slice(0, maxDataName - 5);
  return isDataName(name) ? name : 'table';
}

/** The name, or the first of name2, name3, ... that nothing has yet. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const stem = name.slice(0, maxDataName - 5);
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}${number}`)) return `${stem}${number}`;
}
