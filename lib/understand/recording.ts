/** A loop or a function of a program: what runs in rounds, or by calls. */
export type Block = {
  kind: 'program' | 'loop' | 'function';
  line: number;
  name?: string | undefined;
  /** The block around a loop within the same function, by index; a function stands by itself. */
  parent: number | null;
};

/** A place of the program that the recorder passes. */
export type Place = {
  line: number;
  /** `head`: a loop begins; `round`: its body begins; `enter`: a function begins; `line`: any other statement. */
  kind: 'line' | 'head' | 'round' | 'enter';
  /** The block that it belongs to, by index; for `head`, `round` and `enter` the loop or function itself. */
  block: number;
};

/** A variable as a place of the text: two of the same name are two variables. `block` is its function's. */
export type Variable = { name: string; block: number };

/** A program made to say what it does, with what is needed to read what it says. */
export type Instrumented = {
  program: string;
  places: Place[];
  blocks: Block[];
  variables: Variable[];
};
