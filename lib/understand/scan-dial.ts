import { type Dial, tidy } from './dial';
import { type DialReading, type DialSample, dialState } from './dial-reading';

/** Positions along a dial that are tried first. */
const positions = 41;
/** How many changes between neighbours are followed down to a single step. */
const followed = 6;

export type DialScan = {
  /** In the order of their places on the dial. */
  samples: DialSample[];
  /** Not every position was tried before the time was up. */
  cut: boolean;
};

type ScanPorts = {
  /** Runs the program with the dial at a place. */
  read: (at: number) => Promise<DialReading>;
  /** Whether there is time for another run. */
  goOn: () => boolean;
};

/**
 * Runs a program along a dial: at even places first, then, where the answer changes its sign or breaks between two
 * neighbours, halfway again and again until they are one step apart. Yields what is known after each part.
 */
export async function* scanDial(dial: Dial, { read, goOn }: ScanPorts): AsyncGenerator<DialScan, void, void> {
  let samples: DialSample[] = [];
  const tried = async (at: number): Promise<DialSample> => {
    const sample = { at, reading: await read(at) };
    samples = [...samples, sample].sort((a, b) => a.at - b.at);
    return sample;
  };
  const places = scanPlaces(dial);
  for (const [index, at] of places.entries()) {
    if (!goOn()) return yield { samples, cut: true };
    await tried(at);
    if (index % 10 === 9) yield { samples, cut: false };
  }
  yield { samples, cut: false };
  const changes = samples.flatMap((left, index) => {
    const right = samples[index + 1];
    return right && dialState(left) !== dialState(right) ? [{ left, right }] : [];
  });
  for (const change of changes.slice(0, followed)) {
    let { left, right } = change;
    for (
      let middle = between(dial, left.at, right.at);
      middle !== undefined;
      middle = between(dial, left.at, right.at)
    ) {
      if (!goOn()) return yield { samples, cut: true };
      const sample = await tried(middle);
      if (dialState(sample) === dialState(left)) left = sample;
      else right = sample;
    }
  }
  if (changes.length > 0) yield { samples, cut: changes.length > followed };
}

/** Even places along the slider, each on one of its steps, the number's own among them. */
export function scanPlaces({ min, max, step, value }: Dial): number[] {
  const even = Array.from({ length: positions }, (_, index) => min + ((max - min) * index) / (positions - 1));
  const onSteps = even.map((at) => onStep(at, min, step));
  return [...new Set([...onSteps, value])].filter((at) => at >= min && at <= max).sort((a, b) => a - b);
}

/** A place on a step between two others; undefined when they are neighbours. */
function between({ min, step }: Dial, left: number, right: number): number | undefined {
  const middle = onStep((left + right) / 2, min, step);
  return middle > left && middle < right ? middle : undefined;
}

const onStep = (at: number, min: number, step: number) => tidy(min + Math.round((at - min) / step) * step);
