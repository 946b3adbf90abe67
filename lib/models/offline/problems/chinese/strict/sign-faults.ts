import { signOf } from '../events';
import { type Expression, quantityAt } from '../expression';
import { additiveTerms } from '../factors/story-factor';
import type { ChineseProblem } from '../problem';
import { unitMatch } from '../unit';

/** Quantities that a reading adds though the story takes them away, or the other way round. */
export function signFaults(problem: ChineseProblem, expression: Expression): number {
  const { quantities, asked } = problem;
  const inside = !('op' in expression) || (expression.op !== '+' && expression.op !== '-');
  const whole =
    quantities.filter(
      ({ event, role, unit }) => event === 'total' && role === 'plain' && unitMatch(unit, asked.unit) > 1,
    ).length === 1;
  const stock = quantities.some(
    ({ event, role }) => role === 'plain' && ['have', 'start', 'gain'].includes(event),
  );
  const moved = quantities.some(
    ({ event, role }) => role === 'plain' && (event === 'lose' || event === 'gain' || event === 'remain'),
  );
  const type = inside && asked.type !== 'total' ? 'remain' : asked.type;
  let faults = 0;
  for (const { index, sign } of additiveTerms(expression)) {
    const { role, event } = quantityAt(problem, index);
    if (role !== 'plain') continue;
    const part = whole && asked.type !== 'total' && (event === 'have' || event === 'done');
    const spent = event === 'lose' && stock && /现在|还有|剩/.test(asked.text);
    const back = inside && event === 'remain';
    const wanted =
      part || spent || back
        ? '-'
        : type === 'plain' && event === 'have' && !moved
          ? '?'
          : signOf(event, type);
    if (wanted !== '?' && wanted !== sign) faults += 2;
  }
  return faults;
}
