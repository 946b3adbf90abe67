import type { Calibration } from '../../lib/models/offline/problems/calibration';

/** What was seen of a reading that the ranker had not been trained on, and whether it was right. */
export type Judgement = { evidence: number[]; right: boolean; weight: number };

/**
 * Logistic regression by Newton's method with a little ridge. The signs are what they are: nothing is set by hand.
 * Deterministic.
 */
export function fitCalibration(judgements: Judgement[], ridge = 1): Calibration {
  const size = judgements[0]?.evidence.length ?? 0;
  let coefficients = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round += 1) {
    const gradient = coefficients.map((each) => -ridge * each);
    const curvature = coefficients.map((_, row) =>
      coefficients.map((__, column) => (row === column ? ridge : 0)),
    );
    for (const { evidence, right, weight } of judgements) {
      const score = evidence.reduce((sum, fact, index) => sum + fact * (coefficients[index] ?? 0), 0);
      const share = 1 / (1 + Math.exp(-score));
      for (const [row, fact] of evidence.entries()) {
        gradient[row] = (gradient[row] ?? 0) + weight * fact * ((right ? 1 : 0) - share);
        const line = curvature[row] ?? [];
        for (const [column, other] of evidence.entries()) {
          line[column] = (line[column] ?? 0) + weight * fact * other * share * (1 - share);
        }
      }
    }
    const step = solved(curvature, gradient);
    coefficients = coefficients.map((each, index) => each + (step[index] ?? 0));
  }
  return coefficients.map((each) => Number(each.toPrecision(6)));
}

/** Gaussian elimination; the matrix is positive definite, so no pivot is zero. */
function solved(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const lead = pivot[at] ?? 1;
    for (let column = at; column < pivot.length; column += 1) pivot[column] = (pivot[column] ?? 0) / lead;
    for (const [other, row] of rows.entries()) {
      const factor = row[at] ?? 0;
      if (other === at || factor === 0) continue;
      for (let column = at; column < row.length; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
      }
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
