import { trusted } from '../../lib/models/offline/choose-reading';
import { type Calibration, confidenceOf } from '../../lib/models/offline/problems/calibration';
import { fitCalibration, type Judgement } from './fit-calibration';

/** What a language's calibration is fitted for. */
export type Trust = {
  /** The set that is most like what people ask; the others count a quarter. None: all count alike. */
  mainSet?: string;
  /**
   * The share of answers to the main set that are to be right as a whole. The confidence at which held-out answers
   * reach it is moved to where the writer begins to answer. None: a confidence is the probability of one answer.
   */
  precision?: number;
};

export type SetJudgement = Judgement & { set: string };

/** No answer is given at a lower probability of its own than this, whatever the answers as a whole are worth. */
const lowestCut = 0.75;

/** Fits the calibration to judgements by fold, and moves it to the operating point. */
export function calibrate(folds: SetJudgement[][], { mainSet, precision }: Trust): Calibration {
  const [constant = 0, ...others] = fitCalibration(folds.flat());
  if (mainSet === undefined || precision === undefined) return [constant, ...others];
  const heldOut = folds.flatMap((fold, index) => {
    const calibration = fitCalibration(folds.filter((_, other) => other !== index).flat());
    return fold
      .filter(({ set }) => set === mainSet)
      .map(({ evidence, right }) => ({ right, confidence: confidenceOf(evidence, calibration) }));
  });
  const cut = Math.min(trusted, Math.max(lowestCut, cutFor(heldOut, precision)));
  return [Number((constant + logit(trusted) - logit(cut)).toPrecision(6)), ...others];
}

/** The lowest confidence from which on the answers as a whole are right often enough. */
function cutFor(answers: { right: boolean; confidence: number }[], precision: number): number {
  const sorted = [...answers].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let cut = 1;
  for (const [index, answer] of sorted.entries()) {
    if (answer.right) right += 1;
    if (right / (index + 1) >= precision) cut = answer.confidence;
  }
  return cut;
}

const logit = (share: number) => Math.log(share / (1 - share));
