import * as z from 'zod';
import { dataCellSchema } from '@/lib/notebook/cell';
import { predictionAskedSchema } from '@/lib/notebook/class-result';
import { withoutPrograms } from '@/lib/notebook/redact-trace';
import { clarificationSchema } from '@/lib/reasoning/clarification';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import { consoleLineSchema, givenAnswerSchema, outcomeSchema } from '@/lib/reasoning/outcome';
import { questionImageSchema } from '@/lib/reasoning/question-image';
import { runLimitsSchema } from '@/lib/reasoning/run';
import { judges, type Trace, traceSchema, verdicts } from '@/lib/reasoning/trace';
import type { Part } from './part';
import { askedOf } from './prediction-asked';
import { type Slide, verdictsOf } from './slides';
import type { Subject } from './subject';

const requestSchema = z.strictObject({
  program: z.string(),
  seed: z.number(),
  clock: z.number(),
  limits: runLimitsSchema,
  data: z.array(z.strictObject({ name: z.string(), text: z.string() })).optional(),
});

const judgementSchema = z.strictObject({
  attempt: z.number(),
  by: z.enum(judges),
  verdict: z.enum(verdicts),
  reason: z.string().optional(),
  unitOnly: z.boolean().optional(),
  expected: z.string().optional(),
});

/**
 * One unfolded part with all that is shown of it, and nothing of the parts after it. Projector and followers show the
 * same; what a follower was not sent is not in the browser.
 */
export const shownPartSchema = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('text'), text: z.string() }),
  z.strictObject({ part: z.literal('data'), cell: dataCellSchema }),
  z.strictObject({
    part: z.literal('question'),
    question: z.string(),
    image: questionImageSchema.optional(),
    clarifications: z.array(clarificationSchema),
  }),
  z.strictObject({ part: z.literal('predict'), asked: predictionAskedSchema }),
  z.strictObject({
    part: z.literal('program'),
    program: z.string(),
    /** The wish by which a person had it changed. */
    wish: z.string().optional(),
  }),
  z.strictObject({ part: z.literal('steps'), question: z.string(), request: requestSchema }),
  z.strictObject({
    part: z.literal('run'),
    durationMs: z.number(),
    console: z.array(consoleLineSchema),
    consoleCut: z.number().optional(),
    /** Where the run made no answer: how it ended, and the program that an error points into. */
    ended: z.strictObject({ outcome: outcomeSchema, program: z.string() }).optional(),
  }),
  z.strictObject({
    part: z.literal('answer'),
    answer: givenAnswerSchema.extend({ provenance: z.enum(['executed', 'edited', 'simulated']) }).nullable(),
    /** What there is to look into: the run, without what it printed. */
    look: z.strictObject({ question: z.string(), request: requestSchema, outcome: outcomeSchema }).optional(),
    /** Instead of an answer: words, or what was asked back. */
    trace: traceSchema.optional(),
  }),
  z.strictObject({ part: z.literal('check'), verdicts: z.array(judgementSchema) }),
  z.strictObject({ part: z.literal('ways'), trace: traceSchema }),
]);
export type ShownPart = z.infer<typeof shownPartSchema>;

/** What is shown of one part of a slide; null when it has none of it. */
export function shownPart(slide: Slide, part: Part): ShownPart | null {
  if (slide.kind === 'text') return part === 'text' ? { part, text: slide.text } : null;
  if (slide.kind === 'data') return part === 'data' ? { part, cell: slide.cell } : null;
  const { cell, state, subject } = slide;
  const withProgram = slide.parts.includes('program');
  const attempt = writtenAttempt(state);
  const run = attempt?.run;
  switch (part) {
    case 'question': {
      const { question, image } = cell;
      return { part, question, ...(image && { image }), clarifications: state.clarifications };
    }
    case 'predict':
      return { part, asked: askedOf(cell, state) };
    case 'program':
      return attempt
        ? { part, program: attempt.program, ...(state.change && { wish: state.change.wish }) }
        : null;
    case 'steps':
      return subject ? { part, question: subject.question, request: requestOf(subject) } : null;
    case 'run': {
      if (!attempt || !run?.outcome) return null;
      const { durationMs, console, consoleCut } = run.outcome;
      const ended =
        state.answer === null
          ? { ended: { outcome: run.outcome, program: withProgram ? attempt.program : '' } }
          : {};
      return { part, durationMs, console, ...(consoleCut === undefined ? {} : { consoleCut }), ...ended };
    }
    case 'answer': {
      if (state.answer === null) return { part, answer: null, trace: toldOf(cell.trace, withProgram) };
      // Without the program in front of the class there is nothing to look into.
      if (!withProgram || !subject) return { part, answer: state.answer };
      const { consoleCut: _, ...outcome } = { ...subject.outcome, console: [] };
      const look = { question: subject.question, request: requestOf(subject), outcome };
      return { part, answer: state.answer, look };
    }
    case 'check':
      return { part, verdicts: verdictsOf(state) };
    case 'ways':
      return { part, trace: toldOf(cell.trace, withProgram) };
    case 'text':
    case 'data':
      return null;
  }
}

const toldOf = (trace: Trace, withProgram: boolean) => (withProgram ? trace : withoutPrograms(trace));

const requestOf = ({ request: { data, ...request } }: Subject) => ({
  ...request,
  ...(data && { data: data.map(({ name, text }) => ({ name, text })) }),
});

/** The parts of a slide up to a part, that one included, as they are shown. */
export const shownParts = (slide: Slide, parts: readonly Part[]): ShownPart[] =>
  parts.flatMap((part) => shownPart(slide, part) ?? []);
