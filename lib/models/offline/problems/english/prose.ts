import type { Candidate, Expression } from '../candidates';
import type { Problem } from './problem';

/** One sentence that says what is done with which quantities, in the question's own phrases. */
export function proseOf(problem: Problem, { expression }: Candidate): string {
  const steps: string[] = [];
  const say = (part: Expression, isLast: boolean): string => {
    if ('leaf' in part) return phraseOf(problem, part.leaf);
    const left = say(part.left, false);
    const right = say(part.right, false);
    const earlier = steps.length;
    steps.push(stepOf(problem, part, left, right, isLast));
    return earlier === 0 ? 'that' : 'the result';
  };
  say(expression, true);
  const [first = '', ...others] = steps;
  const aim = aims[problem.aim];
  const isSaid = aim === undefined || /is asked for|is missing/.test(steps.at(-1) ?? '');
  const begin = isSaid ? '' : `To find ${aim}, `;
  if (others.length === 0) return `${begin}I ${first}.`;
  const middle = others.slice(0, -1).map((step) => `, next ${step}`);
  return `${begin}${isSaid ? 'First I' : 'I first'} ${first}${middle.join('')}, then I ${others.at(-1)}.`;
}

/** What a question is after, by its aim. */
const aims: Record<string, string> = {
  left: 'what is left',
  start: 'what there was at first',
  total: 'the total',
  each: 'how much that is for each',
  now: 'what there is in the end',
};

function stepOf(
  { aim, mentions }: Problem,
  part: Extract<Expression, { op: string }>,
  left: string,
  right: string,
  isLast: boolean,
): string {
  switch (part.op) {
    case '+':
      return `add ${left} and ${right}`;
    case '-':
      if (isLast && aim === 'more than') return `compare ${left} with ${right}: the difference is asked for`;
      if (isLast && (aim === 'more' || aim === 'need'))
        return `find how much is missing from ${right} to ${left}`;
      return `take ${right} away from ${left}`;
    case '*': {
      const rate = [part.left, part.right].find(
        (side) => 'leaf' in side && mentions[side.leaf]?.relation === 'rate',
      );
      return `multiply ${left} by ${right}${rate ? ', because that many belong to each' : ''}`;
    }
    case '/':
      return `divide ${left} by ${right}`;
  }
}

const phraseOf = ({ mentions }: Problem, index: number): string =>
  `"${(mentions[index]?.phrase ?? '')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replaceAll('"', "'")
    .replaceAll('`', "'")
    .slice(0, 60)}"`;
