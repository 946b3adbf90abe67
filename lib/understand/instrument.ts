import type { AnyNode } from 'acorn';
import { assignedNames } from './assigned-names';
import { HookWriter, type Scope } from './hook-writer';
import { lineOf, parseProgram } from './parse-program';
import type { Instrumented, Place } from './recording';
import { childrenOf, namesOf } from './visit';

type Node<T extends AnyNode['type']> = Extract<AnyNode, { type: T }>;
type FunctionNode = Node<'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression'>;
type LoopNode = Node<
  'ForStatement' | 'ForInStatement' | 'ForOfStatement' | 'WhileStatement' | 'DoWhileStatement'
>;

/**
 * Makes a program that gives the same answer and says on the way which line runs and what its variables hold, by
 * printing it (recorder.ts). Text is only put in, never on a line of its own, so every line keeps its number.
 * Undefined where the program does not parse.
 */
export function instrument(text: string): Instrumented | undefined {
  const parsed = parseProgram(text);
  if (!parsed) return undefined;
  const writer = new HookWriter(text);
  const main = writer.addBlock({ kind: 'program', line: 1, parent: null });
  const scope: Scope = { block: main, owner: main, visible: new Map(), own: [], hoisted: false };
  new Instrumenter(writer).statements(parsed.body.body, scope);
  const last = parsed.body.body.at(-1);
  // The sandbox awaits a call that makes up the last line (wrap-program.ts); what is put in hides it from there.
  if (
    last?.type === 'ExpressionStatement' &&
    isPlainCall(last.expression) &&
    startsItsLine(text, last.start)
  ) {
    writer.put(last.start, 'await ');
  }
  return writer.finish();
}

const isPlainCall = (node: AnyNode) => node.type === 'CallExpression' && node.callee.type === 'Identifier';
const startsItsLine = (text: string, at: number) => at === 0 || text[at - 1] === '\n';

class Instrumenter {
  constructor(private readonly writer: HookWriter) {}

  /** A list of statements: a hook before each, and each knows the variables declared before it. */
  statements(list: readonly AnyNode[], around: Scope): void {
    const scope = this.writer.hiding(around, declaredIn(list));
    for (const statement of list) {
      this.#hookBefore(statement, scope);
      this.#statement(statement, scope);
      if (statement.type === 'VariableDeclaration') {
        this.writer.declare(
          statement.declarations.flatMap(({ id }) => namesOf(id)),
          scope,
        );
      }
    }
    const last = list.at(-1);
    if (last?.type === 'VariableDeclaration') this.writer.values(last.end, scope);
  }

  #hookBefore(statement: AnyNode, scope: Scope): void {
    const { type } = statement;
    // Names of the block's own hide those outside from the hooks in it: what came to a value is told before.
    if (statement.type === 'BlockStatement') this.writer.values(statement.start, scope);
    if (type === 'FunctionDeclaration' || type === 'EmptyStatement' || type === 'BlockStatement') return;
    // A loop's own hook comes with its body; a label must stay with its loop.
    if (isLoop(statement) || (statement.type === 'LabeledStatement' && isLoop(statement.body))) return;
    this.writer.hook(statement, 'line', scope);
  }

  #statement(node: AnyNode, scope: Scope): void {
    if (isLoop(node)) this.#loop(node, scope, node.start);
    else if (node.type === 'BlockStatement') this.statements(node.body, scope);
    else if (node.type === 'IfStatement') this.#if(node, scope);
    else if (node.type === 'TryStatement') this.#try(node, scope);
    else if (node.type === 'SwitchStatement') {
      this.#expressions(node.discriminant, scope);
      // Each case by itself: a jump into a later one leaves the variables of the earlier ones without a value.
      const names = node.cases.flatMap(({ consequent }) => declaredIn(consequent));
      for (const each of node.cases) this.statements(each.consequent, this.writer.hiding(scope, names));
    } else if (node.type === 'LabeledStatement') {
      if (isLoop(node.body)) this.#loop(node.body, scope, node.start);
      else this.#statement(node.body, scope);
    } else this.#expressions(node, scope);
  }

  #if(node: Node<'IfStatement'>, scope: Scope): void {
    this.#expressions(node.test, scope);
    this.#branch(node.consequent, scope);
    if (node.alternate) this.#branch(node.alternate, scope);
  }

  #try(node: Node<'TryStatement'>, scope: Scope): void {
    this.statements(node.block.body, scope);
    if (node.handler) {
      const caught = this.writer.inner(scope, node.handler.param ? namesOf(node.handler.param) : []);
      this.statements(node.handler.body.body, caught);
    }
    if (node.finalizer) this.statements(node.finalizer.body, scope);
  }

  /** What hangs on a condition or a loop: in braces, so that a hook fits in. `first` is put at its beginning. */
  #branch(node: AnyNode, scope: Scope, first?: { place: Place; outside: Scope }): void {
    const braced = node.type === 'BlockStatement';
    if (!braced) this.writer.put(node.start, '{');
    if (first) this.writer.hookAt(braced ? node.start + 1 : node.start, first.place, first.outside);
    if (!braced) this.#hookBefore(node, scope);
    this.#statement(node, scope);
    if (!braced) this.writer.put(node.end, '}');
  }

  #loop(node: LoopNode, scope: Scope, start: number): void {
    const block = this.writer.addBlock({ kind: 'loop', line: lineOf(node), parent: scope.block });
    this.writer.hookAt(start, { line: lineOf(node), kind: 'head', block }, scope);
    const names: string[] = [];
    const head = node.type === 'ForStatement' ? node.init : 'left' in node ? node.left : undefined;
    if (head?.type === 'VariableDeclaration')
      names.push(...head.declarations.flatMap(({ id }) => namesOf(id)));
    for (const child of childrenOf(node)) if (child !== node.body) this.#expressions(child, scope);
    const inside = { ...this.writer.inner(scope, names), block };
    const place: Place = { line: lineOf(node), kind: 'round', block };
    const outside = this.writer.hiding(scope, [...names, ...declaredInBody(node.body)]);
    this.#branch(node.body, inside, { place, outside });
  }

  /** Finds the functions inside an expression, a class or a declaration. */
  #expressions(node: AnyNode, scope: Scope): void {
    if (isFunction(node)) this.#function(node, scope);
    else if (node.type === 'StaticBlock') this.statements(node.body, scope);
    else for (const child of childrenOf(node)) this.#expressions(child, scope);
  }

  #function(node: FunctionNode, scope: Scope): void {
    const name = node.id?.name;
    const block = this.writer.addBlock({ kind: 'function', line: lineOf(node), name, parent: null });
    for (const parameter of node.params) this.#expressions(parameter, scope);
    // What it changes outside of itself is worth seeing while it runs; the rest of the outside stays as it was.
    const changed = assignedNames(node.body);
    const parameters = node.params.flatMap(namesOf);
    const own = [...scope.visible].flatMap(([each, id]) => (changed.has(each) ? [id] : []));
    const hoisted = node.type === 'FunctionDeclaration' && own.length > 0;
    const around: Scope = { block, owner: block, visible: scope.visible, own, hoisted };
    const outside = this.writer.hiding(around, [...parameters, ...declaredInBody(node.body)]);
    const inside = this.writer.inner(around, parameters);
    const place: Place = { line: lineOf(node), kind: 'enter', block };
    if (node.body.type === 'BlockStatement') {
      this.writer.hookAt(node.body.start + 1, place, outside);
      this.statements(node.body.body, inside);
    } else {
      this.writer.markExpression(node.body, { ...place, line: lineOf(node.body) }, { outside, inside });
      this.#expressions(node.body, inside);
      this.writer.put(node.body.end, ')');
    }
  }
}

/** The names that a list of statements declares for itself: before their line they have no value. */
const declaredIn = (list: readonly AnyNode[]): string[] =>
  list.flatMap((node) => {
    if (node.type === 'VariableDeclaration') return node.declarations.flatMap(({ id }) => namesOf(id));
    return (node.type === 'ClassDeclaration' || node.type === 'FunctionDeclaration') && node.id
      ? [node.id.name]
      : [];
  });

const declaredInBody = (body: AnyNode) => (body.type === 'BlockStatement' ? declaredIn(body.body) : []);

const isFunction = (node: AnyNode): node is FunctionNode =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression';

const isLoop = (node: AnyNode): node is LoopNode =>
  node.type === 'ForStatement' ||
  node.type === 'ForInStatement' ||
  node.type === 'ForOfStatement' ||
  node.type === 'WhileStatement' ||
  node.type === 'DoWhileStatement';
