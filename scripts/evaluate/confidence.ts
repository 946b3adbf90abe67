/** The 95 % interval of a share (Wilson's, which stays within 0 and 1 and is honest for few), as fractions. */
export function wilson(part: number, whole: number): [low: number, high: number] {
  if (whole === 0) return [0, 1];
  const z = 1.959964;
  const share = part / whole;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const reach =
    (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  return [rounded(Math.max(0, middle - reach)), rounded(Math.min(1, middle + reach))];
}

const rounded = (fraction: number) => Math.round(fraction * 1e4) / 1e4;
