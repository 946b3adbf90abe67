/** One step of a model's plan, as it stated it. */
export type PlanStep = { text: string; done: boolean };

const item = /^\s*(?:[-*]|\d+[.)])\s*\[( |x|X|✓)\]\s+(.+)$/;

/** The plan that a model states beside its program: a check list, "- [x] done" and "- [ ] to do"; empty where none is. */
export function planIn(prose: string): PlanStep[] {
  return prose.split('\n').flatMap((line) => {
    const found = item.exec(line);
    return found?.[2] === undefined ? [] : [{ text: found[2].trim().slice(0, 300), done: found[1] !== ' ' }];
  });
}

/** What is said besides the plan. */
export const proseWithoutPlan = (prose: string): string =>
  prose
    .split('\n')
    .filter((line) => !item.test(line))
    .join('\n')
    .trim();
