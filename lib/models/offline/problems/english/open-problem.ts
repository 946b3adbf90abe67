import type { Candidate } from '../candidates';
import type { OpenProblem } from '../problem-reader';
import { doubtsAbout } from './doubts';
import { candidateOf, enumerate, keyOf } from './enumerate';
import { factorsFor, refusalFactor } from './factors';
import { parseProblem } from './problem';
import { readBySchema } from './schemas/schema-reader';
import { verdictOf } from './schemas/verdict';
import { isSensible } from './sensible';
import { writeProblem } from './write-problem';

/** Takes an English word problem apart. */
export function openEnglishProblem(question: string): OpenProblem | null {
  const problem = parseProblem(question);
  if (problem === null) return null;
  const schema = readBySchema(problem);
  const all = enumerate(problem.mentions.map(({ value }) => value)).filter((each) =>
    isSensible(problem, each),
  );
  const candidates = schema
    ? withReading(all, candidateOf(schema.amount.expression, schema.amount.value))
    : all;
  const factorsOf = factorsFor(problem);
  const verdict = verdictOf(schema);
  return {
    candidates,
    factorsOf: (candidate) => [...factorsOf(candidate), verdict.factorOf(candidate)],
    refusal: [...refusalFactor(problem), ...verdict.refusal],
    doubtsOf: (candidate) => doubtsAbout(problem, candidate),
    soundness: verdict.soundnessOf,
    write: (candidate) => writeProblem(problem, candidate),
  };
}

/** The schema's reading in its own steps takes the place of the same sum in other ones. */
function withReading(candidates: Candidate[], reading: Candidate): Candidate[] {
  const key = keyOf(reading.expression);
  return [reading, ...candidates.filter(({ expression }) => keyOf(expression) !== key)];
}
