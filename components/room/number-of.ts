import { numberInText } from '@/lib/reasoning/answer';
import { spokenGiven } from '@/lib/reasoning/spoken-answer';

/** The number that a prediction says; null when it says none. */
export function numberOf(text: string): number | null {
  const { value } = spokenGiven(text);
  return value.type === 'text' ? numberInText(value.text) : null;
}
