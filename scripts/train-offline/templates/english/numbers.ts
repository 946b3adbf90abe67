import type { NumberStyle } from './pattern';

type Drawn = { answer: number; spelled: Record<string, string> };

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * Draws numbers until the answer is positive and no step on the way is negative or, unless they have parts, broken.
 */
export function drawNumbers(answer: string, style: NumberStyle, random: () => number): Drawn {
  const hasParts = style === 'decimal' || (style === 'money' && random() < 0.5);
  const most = style === 'small' || style === 'twice' ? pickMost(random) : random() < 0.8 ? 99 : 900;
  for (;;) {
    const numbers: Record<string, number> = {};
    for (const name of 'abcd') numbers[name] = drawOne(style, hasParts, most, random);
    // A quotient is rarely whole by chance: make the dividend a multiple.
    const division = /^([a-d])\/([a-d])$/.exec(answer);
    if (division)
      numbers[division[1] ?? ''] = (numbers[division[2] ?? ''] ?? 1) * drawOne(style, false, most, random);
    const value = valueOfText(answer, numbers, hasParts);
    if (value === undefined || !(value > 0)) continue;
    const spells = random() < 0.06;
    const spelled = Object.fromEntries(
      Object.entries(numbers).map(([name, number]) => [
        name,
        spells && small[number] ? small[number] : String(number),
      ]),
    );
    return { answer: value, spelled };
  }
}

const pickMost = (random: () => number) => {
  const share = random();
  return share < 0.6 ? 15 : share < 0.9 ? 60 : 300;
};

function drawOne(style: NumberStyle, hasParts: boolean, most: number, random: () => number): number {
  if (style === 'decimal') return Number((0.1 + Math.floor(random() * 9) / 10).toFixed(1));
  const whole = 2 + Math.floor(random() * (most - 1));
  return hasParts ? Number((whole + Math.floor(random() * 100) / 100).toFixed(2)) : whole;
}

/** The value of an answer such as (a+b)/c; undefined when a step is below zero or broken. */
function valueOfText(text: string, numbers: Record<string, number>, hasParts: boolean): number | undefined {
  const tokens = text.match(/[a-d]|\d+|[-+*/()]/g) ?? [];
  let at = 0;
  let isSound = true;
  const atom = (): number => {
    const token = tokens[at];
    at += 1;
    if (token === '(') {
      const value = sum();
      at += 1;
      return value;
    }
    return numbers[token ?? ''] ?? Number(token);
  };
  const product = (): number => {
    let value = atom();
    while (tokens[at] === '*' || tokens[at] === '/') {
      at += 1;
      value = tokens[at - 1] === '*' ? value * atom() : value / atom();
      if (!hasParts && !Number.isInteger(value)) isSound = false;
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      at += 1;
      value = tokens[at - 1] === '+' ? value + product() : value - product();
      if (value < 0) isSound = false;
    }
    return value;
  };
  const value = Number(sum().toPrecision(12));
  return isSound ? value : undefined;
}
