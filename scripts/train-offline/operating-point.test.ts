import { describe, expect, it } from 'vitest';
import { trusted } from '../../lib/models/offline/choose-reading';
import { confidenceOf } from '../../lib/models/offline/problems/calibration';
import { calibrate, type SetJudgement } from './operating-point';

/** Sure answers are right 49 times in 50, unsure ones `unsure` times in ten. */
const folds = (unsure: number): SetJudgement[][] =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 100 }, (_, index) => {
      const sure = index % 2 === 0;
      return {
        evidence: [1, sure ? 4 : 0],
        right: sure ? index % 50 !== 0 : (index >> 1) % 10 < unsure,
        weight: 1,
        set: 'main',
      };
    }),
  );

describe('calibrate', () => {
  it('leaves probabilities as they are where no precision is asked for', () => {
    const calibration = calibrate(folds(5), {});
    expect(confidenceOf([1, 0], calibration)).toBeCloseTo(0.5, 1);
    expect(confidenceOf([1, 4], calibration)).toBeGreaterThan(0.9);
  });

  it('begins to answer where the answers as a whole are right often enough', () => {
    const wanted = { mainSet: 'main', precision: 0.85 };
    expect(confidenceOf([1, 0], calibrate(folds(8), wanted))).toBeGreaterThan(trusted - 0.03);
    expect(confidenceOf([1, 0], calibrate(folds(5), wanted))).toBeLessThan(trusted - 0.05);
  });
});
