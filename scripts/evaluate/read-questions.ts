import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string().min(1),
  answer: z.union([z.string(), z.number()]),
});

/** One line of a question set: `{ id, question, answer }`. */
export type EvaluationQuestion = z.infer<typeof lineSchema>;

/**
 * Reads a JSONL file of questions, at most `limit`.
 * @throws an error that names the file and the line when one can't be read
 */
export async function readQuestions(file: string, limit: number): Promise<EvaluationQuestion[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .slice(0, limit)
    .map(({ line, number }) => parseLine(line, `${file}:${number}`));
}

function parseLine(line: string, place: string): EvaluationQuestion {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(`${place} is no line of {"id", "question", "answer"}: ${String(error).slice(0, 300)}`);
  }
}
