/** An arithmetic expression over a problem's quantities (by their index). */
export type Expression = { leaf: number } | { op: Operation; left: Expression; right: Expression };

export type Operation = '+' | '-' | '*' | '/';

export type Candidate = {
  expression: Expression;
  value: number;
  /** The shape without the quantities: "x-x", "(x*x)+x". */
  shape: string;
  used: number[];
};
