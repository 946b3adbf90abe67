import type { AnyNode } from 'acorn';
import { type NameFlow, namesBehind } from './name-flow';
import { lineOf, type ParsedProgram } from './parse-program';
import { visit } from './visit';

/** Where a program's answer comes from, as far as its text says. Lines count from 1. */
export type AnswerSource = {
  /** The lines that give an answer; when there are several, only a run says which. */
  given: number[];
  /** The lines that made the value: of the name that is given, or the giving line itself. */
  made: number[];
  /** All lines that it rests on, these among them. */
  behind: number[];
};

/** Undefined where no answer is given in so many words. */
export function answerSource({ body }: ParsedProgram, flow: NameFlow): AnswerSource | undefined {
  const given: { line: number; value: AnyNode }[] = [];
  visit(body, (node, above) => {
    const value = answerIn(node, above);
    if (value) given.push({ line: lineOf(node), value });
  });
  if (given.length === 0) return undefined;
  const made = given.flatMap(({ line, value }) =>
    value.type === 'Identifier' ? (flow.lines.get(value.name) ?? [line]) : [line],
  );
  const names = new Set<string>();
  for (const { value } of given) {
    visit(value, (node) => {
      if (node.type === 'Identifier') names.add(node.name);
    });
  }
  const behind = [...namesBehind(names, flow)].flatMap((name) => flow.lines.get(name) ?? []);
  const lines = given.map(({ line }) => line);
  return { given: inOrder(lines), made: inOrder(made), behind: inOrder([...lines, ...made, ...behind]) };
}

/** What `answer(value)` or a `return` at the top level gives. */
function answerIn(node: AnyNode, above: readonly AnyNode[]): AnyNode | undefined {
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'answer') {
    return node.arguments[0];
  }
  const inFunction = above.some(({ type }) => type.includes('Function') || type === 'MethodDefinition');
  return node.type === 'ReturnStatement' && !inFunction && node.argument ? node.argument : undefined;
}

const inOrder = (lines: number[]) => [...new Set(lines)].sort((a, b) => a - b);
