import type { AnyNode } from 'acorn';
import { lineOf } from './parse-program';
import { type RecorderNames, recorderSource } from './recorder';
import type { Block, Instrumented, Place, Variable } from './recording';

/** What is known at a place: where it is, which variables it sees, and which of them it tells about. */
export type Scope = {
  block: number;
  /** The function around, or the program. */
  owner: number;
  /** Variables by name. */
  visible: ReadonlyMap<string, number>;
  /** Variables that a hook tells about: all of them have a value here. */
  own: readonly number[];
  /** A function that may be called before the variables outside of it have a value. */
  hoisted: boolean;
};

/** So many variables are told about at once, the nearest ones. */
const mostVariables = 24;

/** Collects what is put into a program's text, and puts it in. */
export class HookWriter {
  readonly #names: RecorderNames;
  readonly #places: Place[] = [];
  readonly #blocks: Block[] = [];
  readonly #variables: Variable[] = [];
  readonly #insertions: { at: number; text: string }[] = [];

  constructor(private readonly text: string) {
    let prefix = '$wand';
    while (text.includes(prefix)) prefix += '_';
    this.#names = { on: `${prefix}On`, step: `${prefix}Step`, flush: `${prefix}Flush`, end: `${prefix}End` };
  }

  addBlock(block: Block): number {
    return this.#blocks.push(block) - 1;
  }

  put(at: number, text: string): void {
    this.#insertions.push({ at, text });
  }

  /** The scope without some names: where an inner variable of that name exists and has no value yet. */
  hiding(scope: Scope, names: readonly string[]): Scope {
    const visible = new Map(scope.visible);
    const hidden = names.map((name) => visible.get(name));
    for (const name of names) visible.delete(name);
    return { ...scope, visible, own: scope.own.filter((id) => !hidden.includes(id)) };
  }

  /** The scope inside, with more variables that have a value from its start. */
  inner(scope: Scope, names: readonly string[]): Scope {
    const inside = { ...scope, visible: new Map(scope.visible), own: [...scope.own] };
    this.declare(names, inside);
    return inside;
  }

  /** More variables that have a value from here on; of the same name, the newer one hides the older. */
  declare(names: readonly string[], scope: Scope): void {
    const visible = new Map(scope.visible);
    const own = [...scope.own];
    for (const name of names) {
      const before = visible.get(name);
      if (before !== undefined && own.includes(before)) own.splice(own.indexOf(before), 1);
      const id = this.#variables.push({ name, block: scope.owner }) - 1;
      visible.set(name, id);
      own.push(id);
    }
    scope.visible = visible;
    scope.own = own;
  }

  /** Before a statement: which line runs next, and what the variables hold. */
  hook(statement: AnyNode, kind: Place['kind'], scope: Scope): void {
    this.hookAt(statement.start, { line: lineOf(statement), kind, block: scope.block }, scope);
    const prints =
      /Statement$/.test(statement.type) &&
      this.text.slice(statement.start, statement.end).includes('console');
    // What is printed then stands behind the step that printed it.
    if (prints && statement.type === 'ExpressionStatement') {
      this.put(statement.start, `${this.#names.on}&&${this.#names.flush}();`);
    }
  }

  /** The same at a place of one's own. */
  hookAt(at: number, place: Place, scope: Scope): void {
    const { on, step } = this.#names;
    const call = `${on}&&${step}(${this.#addPlace(place)}${this.#pairs(scope)});`;
    this.put(at, scope.hoisted ? `;try{${call}}catch{}` : `;${call}`);
  }

  /** At the end of a block: the values of the variables that go with it. */
  values(at: number, scope: Scope): void {
    const { on, step } = this.#names;
    if (!scope.hoisted) this.put(at, `;${on}&&${step}(-2${this.#pairs(scope)});`);
  }

  /** The start of a function that is a single expression; whoever calls it puts in the closing bracket. */
  markExpression(node: AnyNode, place: Place, scopes: { outside: Scope; inside: Scope }): void {
    const { on, step } = this.#names;
    const [outside, inside] = [scopes.outside, scopes.inside].map((scope) =>
      scope.hoisted ? '' : this.#pairs(scope),
    );
    this.put(node.start, `(${on}&&(${step}(${this.#addPlace(place)}${outside}),${step}(-2${inside})),`);
  }

  finish(): Instrumented {
    const sorted = this.#insertions
      .map((each, order) => ({ ...each, order }))
      .sort((a, b) => a.at - b.at || a.order - b.order);
    let text = '';
    let at = 0;
    for (const insertion of sorted) {
      text += this.text.slice(at, insertion.at) + insertion.text;
      at = insertion.at;
    }
    text += this.text.slice(at);
    const { end } = this.#names;
    return {
      program: `${recorderSource(this.#names)}try { return await (async function () { ${text}\n})(); } finally { ${end}(); }`,
      places: this.#places,
      blocks: this.#blocks,
      variables: this.#variables,
    };
  }

  #addPlace(place: Place): number {
    return this.#places.push(place) - 1;
  }

  #pairs({ own }: Scope): string {
    return own
      .slice(-mostVariables)
      .map((id) => `,${id},${this.#variables[id]?.name}`)
      .join('');
  }
}
