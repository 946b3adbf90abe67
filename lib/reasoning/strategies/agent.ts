import { askSteps, endOf, failedWith } from '../ask-steps';
import { feedbackFor } from '../feedback';
import { behind, inOwnLines, joinedProgram } from '../joined-program';
import type { Outcome } from '../outcome';
import type { InLanguage } from '../prompts/in-language';
import { type Language, languageOf } from '../question';
import { runSteps } from '../run-steps';
import type { Strategy } from '../strategy';
import { startWork } from '../work';
import type { EarlierAttempt } from '../write-program';

/** How many programs there may be; the last is told to answer. */
export const agentSteps = 6;

const noProgram: InLanguage = {
  en: 'Your reply held no program. Reply with your plan, one sentence, and one fenced block that starts with ```js.',
  zh: '你的回复里没有程序。请回复你的计划、一句话，以及一个以 ```js 开头的代码块。',
};

/**
 * Code as action (CodeAct, arXiv 2402.01030): several programs in a row, each outcome an observation for the next.
 * State is kept by running the earlier programs again before each new one, with the same seed and clock; what a
 * failed one declared is not kept. Ends with the first program that answers, and at the latest after `agentSteps`.
 */
export const agent: Strategy = async function* (input, ports, signal) {
  const work = startWork(input, ports, signal);
  const seed = ports.newSeed();
  const clock = ports.now();
  const language = languageOf(input.question);
  const told: EarlierAttempt[] = [];
  const kept: string[] = [];
  for (let left = agentSteps; left > 0; left -= 1) {
    const asked = yield* askSteps(work, { task: { kind: 'action', stepsLeft: left }, earlier: told });
    if (asked.kind === 'words' && left > 1) {
      yield endOf(asked, ports.now());
      told.push({ program: '', feedback: noProgram[language] });
      continue;
    }
    if (asked.kind !== 'program') return yield endOf(asked, ports.now());
    const { attempt, program } = asked;
    if (signal.aborted) return yield { type: 'stopped', at: ports.now() };
    const joined = joinedProgram(kept, program);
    const run = {
      program: behind(work.declared(joined), joined),
      seed,
      clock,
      limits: input.limits,
    };
    const outcome = yield* runSteps(attempt, run, ports, signal, program);
    if (outcome.kind === 'cancelled') return yield { type: 'stopped', at: ports.now() };
    if (outcome.kind === 'returned' && outcome.answer !== null) {
      return yield { type: 'answered', at: ports.now(), attempt };
    }
    if (outcome.kind === 'returned') kept.push(program);
    told.push({ program, feedback: observation(program, run.program, outcome, language) });
  }
  yield failedWith('steps-exhausted', `No program answered in ${agentSteps} steps.`, ports.now());
};

/** What the model sees of a step: what it printed, or how it failed, in its own lines. */
function observation(program: string, joined: string, outcome: Outcome, language: Language): string {
  const zh = language === 'zh';
  if (outcome.kind !== 'returned') {
    const lost = zh ? '它声明的都没有保留。' : 'Nothing that it declared is kept.';
    return `${feedbackFor(program, inOwnLines(outcome, joined, program), language) ?? ''}\n${lost}`;
  }
  const lines = outcome.console.slice(-50).map(({ text }) => text.slice(0, 1_000));
  if (lines.length === 0) return zh ? '它运行了，但什么也没打印。' : 'It ran and printed nothing.';
  return `${zh ? '它打印了：' : 'It printed:'}\n${lines.join('\n')}`.slice(0, 20_000);
}
