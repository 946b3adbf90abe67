import { evidenceOf } from '../../lib/models/offline/problems/calibration';
import { rank } from '../../lib/models/offline/problems/ranker';
import type { TrainedRanker } from '../../lib/models/offline/problems/trained-weights';
import { fitWeights, isRight, type Schedule } from './fit';
import { calibrate, type SetJudgement, type Trust } from './operating-point';
import type { Lesson } from './training-set';

export type Training = {
  /** Learnt from everything: this one ships. */
  whole: TrainedRanker;
  /** By fold: learnt and calibrated without the questions of that fold. */
  without: TrainedRanker[];
};

/** One template in so many calibrates: they are easier than life, but simple questions are asked too. */
const templatesSkipped = 6;

/** Fits the ranker, and its calibration to what rankers that had not seen a question made of it. */
export function train(lessons: Lesson[], folds: number, schedule: Schedule, trust: Trust): Training {
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
      .flatMap((lesson) => judge(lesson, weights, trust));
    return { weights, judgements };
  });
  const judged = fitted.map(({ judgements }) => judgements);
  return {
    whole: {
      weights: fitWeights(
        lessons.map(({ example }) => example),
        schedule,
      ),
      calibration: calibrate(judged, trust),
    },
    without: fitted.map(({ weights }, fold) => ({
      weights,
      calibration: calibrate(
        judged.filter((_, other) => other !== fold),
        trust,
      ),
    })),
  };
}

function judge(
  { problem, answer, set }: Lesson,
  weights: TrainedRanker['weights'],
  trust: Trust,
): SetJudgement[] {
  const ranking = rank(problem, weights);
  const best = ranking.readings[0];
  if (!best) return [];
  const weight = trust.mainSet === undefined || trust.mainSet === set ? 1 : 0.25;
  return [
    { evidence: evidenceOf(ranking, problem), right: isRight(best.candidate.value, answer), weight, set },
  ];
}
