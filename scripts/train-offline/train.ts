import { evidenceOf } from '../../lib/models/offline/problems/calibration';
import { rank } from '../../lib/models/offline/problems/ranker';
import type { TrainedRanker } from '../../lib/models/offline/problems/trained-weights';
import { fitWeights, isRight, type Schedule } from './fit';
import { fitCalibration, type Judgement } from './fit-calibration';
import type { Lesson } from './training-set';

export type Training = {
  /** Learnt from everything: this one ships. */
  whole: TrainedRanker;
  /** By fold: learnt and calibrated without the questions of that fold. */
  without: TrainedRanker[];
};

/** One template in so many calibrates: they are easier than life, but simple questions are asked too. */
const templatesSkipped = 8;

/** Fits the ranker, and its calibration to what rankers that had not seen a question made of it. */
export function train(lessons: Lesson[], folds: number, schedule: Schedule): Training {
  const numbers = Array.from({ length: folds }, (_, fold) => fold);
  const fitted = numbers.map((fold) => {
    const weights = fitWeights(
      lessons.filter((lesson) => lesson.fold !== fold).map(({ example }) => example),
      schedule,
    );
    const judgements = lessons
      .filter(
        (lesson, index) =>
          lesson.fold === fold && (lesson.set !== 'templates' || index % templatesSkipped === 0),
      )
      .flatMap((lesson) => judge(lesson, weights));
    return { weights, judgements };
  });
  return {
    whole: {
      weights: fitWeights(
        lessons.map(({ example }) => example),
        schedule,
      ),
      calibration: fitCalibration(fitted.flatMap(({ judgements }) => judgements)),
    },
    without: fitted.map(({ weights }, fold) => ({
      weights,
      calibration: fitCalibration(
        fitted.flatMap(({ judgements }, other) => (other === fold ? [] : judgements)),
      ),
    })),
  };
}

function judge({ problem, answer }: Lesson, weights: TrainedRanker['weights']): Judgement[] {
  const ranking = rank(problem, weights);
  const best = ranking.readings[0];
  if (!best) return [];
  return [{ evidence: evidenceOf(ranking, problem), right: isRight(best.candidate.value, answer) }];
}
