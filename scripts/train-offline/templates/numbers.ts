/** How the numbers of a pattern are drawn, so that its answer is whole and positive. */
export type NumberPlan =
  | 'sub'
  | 'subany'
  | 'anysub'
  | 'any'
  | 'div'
  | 'sub3'
  | 'small'
  | 'add3'
  | 'muladd'
  | 'muldiv';

/** Draws a whole number between two bounds, both included. */
export type Between = (low: number, high: number) => number;

export function numbersFor(kind: NumberPlan, between: Between): [number, number, number] {
  switch (kind) {
    case 'any':
      return [between(2, 90), between(2, 90), between(2, 90)];
    case 'sub': {
      const b = between(2, 60);
      return [b + between(1, 60), b, b + between(61, 99)];
    }
    case 'subany': {
      const c = between(2, 40);
      return [c + between(1, 60), between(2, 60), c];
    }
    case 'anysub': {
      const c = between(2, 40);
      return [between(2, 60), c + between(1, 60), c];
    }
    case 'sub3': {
      const [a, b] = [between(10, 60), between(5, 60)];
      return [a, b, between(2, a + b - 1)];
    }
    case 'add3': {
      const [b, c] = [between(2, 30), between(2, 30)];
      return [b + c + between(1, 50), b, c];
    }
    case 'small':
      return [between(2, 15), between(2, 15), between(2, 12)];
    case 'div': {
      const b = between(2, 12);
      return [b * between(2, 20), b, 0];
    }
    case 'muladd': {
      const [a, b] = [between(2, 12), between(3, 15)];
      return [a, b, between(2, Math.min(30, a * b - 1))];
    }
    case 'muldiv': {
      const [c, times] = [between(2, 9), between(3, 9)];
      const b = between(2, Math.max(2, c * times - 3));
      return [c * times - b > 1 ? c * times - b : c * times + b, b, c];
    }
  }
}
