import type { AskedBack } from './clarification';

const askingLine = /^\s*(?:\*\*)?(?:ASK|请问)(?:\*\*)?\s*[:：](?:\*\*)?\s*/;
const choiceLine = /^\s*(?:[-*•]|\d+[.)、])\s*(\S.*)$/;

/**
 * The question that a model asks back by the line "ASK: …" (or "请问：…"), with the choices listed below it. Null where
 * there is no such line, or nothing behind it.
 */
export function askedBackIn(lines: readonly string[]): AskedBack | null {
  const start = lines.findIndex((line) => askingLine.test(line));
  if (start < 0) return null;
  const said = lines.slice(start).join('\n').replace(askingLine, '').split('\n');
  const choices = said.flatMap((line) => choiceLine.exec(line)?.[1]?.trim() ?? []);
  const text = said
    .filter((line) => !choiceLine.test(line))
    .join('\n')
    .trim();
  if (text === '') return null;
  return {
    text: text.slice(0, 4_000),
    choices: [...new Set(choices)].slice(0, 6).map((choice) => choice.slice(0, 1_000)),
  };
}
