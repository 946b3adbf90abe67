import * as z from 'zod';
import { maxPredictionLength, type PredictionAsked } from '@/lib/notebook/class-result';
import { numberAndUnit } from '@/lib/reasoning/expected';

/** What one participant predicts, as typed. */
export const predictionTextSchema = z.string().trim().min(1).max(maxPredictionLength);

/** Whether the text answers what is asked: a number (with a unit or not), one of the choices, any words. */
export function answersAsked(asked: PredictionAsked, text: string): boolean {
  switch (asked.kind) {
    case 'number':
      return numberAndUnit(text) !== null;
    case 'choice':
      return asked.choices.includes(text);
    case 'text':
      return true;
    case 'none':
      return false;
  }
}
