import * as z from 'zod';
import { questionImageSchema } from '../reasoning/question-image';
import { skillSchema } from '../reasoning/skill';
import { maxProgramLength, maxQuestionLength } from '../reasoning/text-limits';
import { traceSchema } from '../reasoning/trace';
import { classResultSchema, maxClassResults, predictionAskedSchema } from './class-result';
import { dataColumnsSchema } from './data/data-columns';
import { dataNameSchema } from './data/data-name';

/** How many earlier traces a cell keeps; the oldest goes first. */
export const maxEarlierTraces = 10;

/** Most characters of an expected answer, and of an id in a list of questions. */
export const maxExpectedLength = 2_000;
export const maxListIdLength = 200;

/** Most characters of what is said about a cell in class. */
export const maxNotesLength = 20_000;

export const cellIdSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);

const common = {
  id: cellIdSchema,
  /** Where the cell stands: cells are sorted by this key (fractional index), then by id. */
  position: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[A-Za-z0-9]+$/),
  /** Shown as one line; left out when it is not. */
  collapsed: z.literal(true).optional(),
  /** What its author says about it in class: for the speaker's window, and for no reader unless a link includes it. */
  notes: z.string().max(maxNotesLength).optional(),
};

/** Beside the expected answer: assertions, and who may know of them. */
export const cellCheckSchema = z.strictObject({
  /** JavaScript expressions on `value` and `unit`, one a line. */
  assertions: z.string().max(10_000).default(''),
  /** A model whose answer fails may be told what was expected. */
  tell: z.boolean().default(false),
  /** Readers of a share get neither the expected answer nor the assertions. */
  hidden: z.boolean().default(false),
});
export type CellCheck = z.infer<typeof cellCheckSchema>;

/** A question with the trace of how it was answered. */
export const questionCellSchema = z.strictObject({
  kind: z.literal('question'),
  ...common,
  question: z.string().max(maxQuestionLength),
  /** A picture that belongs to it. */
  image: questionImageSchema.optional(),
  /** The events from the question to its answer; empty until it is asked. */
  trace: traceSchema,
  /** Traces that "ask again" replaced, newest first: the way back to an earlier program. */
  earlier: z.array(traceSchema).max(maxEarlierTraces),
  /** A program typed by hand and not run yet; null when the editor shows the trace's last program. */
  draft: z.string().max(maxProgramLength).nullable(),
  /** The answer that a teacher expects, as typed, for example "2,450 yuan"; null when none is given. */
  expected: z.string().max(maxExpectedLength).nullable().default(null),
  /** What else is asked of the answer, and what becomes of it; left out where nothing is. */
  check: cellCheckSchema.optional(),
  /** Under which other questions may refer to its answer, for example `price` for "@price". */
  name: z.string().min(1).max(60).optional(),
  /** The program kept as a function that later programs may call. */
  skill: skillSchema.omit({ cell: true }).optional(),
  /** How the question is answered, by a strategy's name; left out, as the notebook says. */
  strategy: z.string().max(100).optional(),
  /** What the question is called in the list that it was imported from; left out where it was not. */
  listId: z.string().max(maxListIdLength).optional(),
  /** How a class is asked to predict its answer; left out, as the answer suggests. */
  predict: predictionAskedSchema.optional(),
  /** What classes predicted, newest first. */
  classes: z.array(classResultSchema).max(maxClassResults).optional(),
});

/** Markdown with LaTeX. */
export const textCellSchema = z.strictObject({
  kind: z.literal('text'),
  ...common,
  text: z.string().max(200_000),
});

/** A table that every program of the notebook may read as `data.<name>`. */
export const dataCellSchema = z.strictObject({
  kind: z.literal('data'),
  ...common,
  name: dataNameSchema,
  /** The name of the file that it came from; left out where it was pasted. */
  file: z.string().max(300).optional(),
  columns: dataColumnsSchema,
});

export const cellSchema = z.discriminatedUnion('kind', [questionCellSchema, textCellSchema, dataCellSchema]);
export type QuestionCell = z.infer<typeof questionCellSchema>;
export type TextCell = z.infer<typeof textCellSchema>;
export type DataCell = z.infer<typeof dataCellSchema>;
export type Cell = z.infer<typeof cellSchema>;
/** The kinds that a person writes in: they become each other, and begin empty. */
export type WrittenKind = Exclude<Cell['kind'], 'data'>;
