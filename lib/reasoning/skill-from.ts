/** A parameter of a skill: a quantity that a program states, with its value there as the default. */
type Parameter = { name: string; value: string; type: string; cites: string };

const stated =
  /^const ([A-Za-z_$][\w$]*) = (-?\d[\d_.e+-]*n?|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|true|false|\[[^\n]*\]);[ \t]*(?:\/\/[ \t]*(.*))?$/;

/**
 * A program as a function: the quantities that it states at its beginning become parameters with those values as
 * defaults, so that calling it without arguments gives the program's own answer; what it answers is returned.
 * @param doc what the function does, in words
 */
export function skillFrom(program: string, name: string, doc: string): string {
  const lines = program.trim().split('\n');
  const parameters: Parameter[] = [];
  for (let line = lines[0]; line !== undefined; line = lines[0]) {
    const parameter = parameterIn(line);
    if (parameter === null && line.trim() !== '' && !line.trim().startsWith('//')) break;
    if (parameter) parameters.push(parameter);
    lines.shift();
  }
  const body = lines.join('\n');
  const awaits = /\bawait\b/.test(body) ? 'async ' : '';
  const comment = [
    `/**`,
    ` * ${safe(doc)}`,
    ...parameters.map(
      ({ name: each, type, cites }) => ` * @param {${type}} ${each}${cites === '' ? '' : ` ${safe(cites)}`}`,
    ),
    ` */`,
  ];
  const head = `${awaits}function ${name}(${parameters.map((each) => `${each.name} = ${each.value}`).join(', ')}) {`;
  return [...comment, head, indented(returning(body)), '}'].join('\n');
}

function parameterIn(line: string): Parameter | null {
  const [, name, value, cites = ''] = stated.exec(line.trim()) ?? [];
  if (name === undefined || value === undefined) return null;
  return { name, value, type: typeOf(value), cites: cites.trim() };
}

function typeOf(value: string): string {
  if (value.startsWith('[')) return 'Array';
  if (/^["']/.test(value)) return 'string';
  if (/^(true|false)$/.test(value)) return 'boolean';
  return value.endsWith('n') ? 'bigint' : 'number';
}

/** The last `answer(value, …)` as a `return`; where answers are given in other ways, by an `answer` of its own. */
function returning(body: string): string {
  const lines = body.trimEnd().split('\n');
  const last = /^answer\((.*)\);?[ \t]*(?:\/\/.*)?$/.exec(lines.at(-1) ?? '')?.[1];
  const calls = body.match(/\banswer\s*\(/g)?.length ?? 0;
  const value = last === undefined ? null : firstArgument(last);
  if (value !== null && calls === 1) return [...lines.slice(0, -1), `return ${value};`].join('\n');
  return [
    'let given;',
    'const answer = (value) => { given = value; };',
    '{',
    body,
    '}',
    'return given;',
  ].join('\n');
}

/** The text before the first comma that stands in no brackets and no quotes; null where brackets don't match. */
function firstArgument(text: string): string | null {
  let depth = 0;
  let quote = '';
  for (const [at, letter] of [...text].entries()) {
    if (quote !== '') {
      if (letter === quote && text[at - 1] !== '\\') quote = '';
    } else if ('"\'`'.includes(letter)) quote = letter;
    else if ('([{'.includes(letter)) depth += 1;
    else if (')]}'.includes(letter)) depth -= 1;
    else if (letter === ',' && depth === 0) return text.slice(0, at).trim();
    if (depth < 0) return null;
  }
  return depth === 0 && quote === '' && text.trim() !== '' ? text.trim() : null;
}

const safe = (text: string) => text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();
const indented = (text: string) => (text.includes('`') ? text : text.replace(/^(?=.)/gm, '  '));
