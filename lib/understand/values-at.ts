import type { Step } from './read-recording';

/** What the variables hold after a step; `changedAt` is the step that gave a variable its value. */
export type ValuesAt = ReadonlyMap<number, { text: string; changedAt: number }>;

/** A look back never goes over more steps than this. */
const every = 200;

/** Looks up the values after any step, from a picture kept every so many steps: at once, however long the recording. */
export function valuesAfter(steps: readonly Step[]): (step: number) => ValuesAt {
  const pictures: ValuesAt[] = [];
  const values = new Map<number, { text: string; changedAt: number }>();
  for (const [index, { changes }] of steps.entries()) {
    if (index % every === 0) pictures.push(new Map(values));
    for (const { variable, text } of changes) values.set(variable, { text, changedAt: index });
  }
  return (step) => {
    const from = Math.floor(step / every);
    const found = new Map(pictures[from]);
    for (let index = from * every; index <= step; index += 1) {
      for (const { variable, text } of steps[index]?.changes ?? [])
        found.set(variable, { text, changedAt: index });
    }
    return found;
  };
}
