'use client';

import { useTranslations } from 'use-intl';
import { valueText } from '@/lib/notebook/value-text';
import { answerDifferences } from '@/lib/reasoning/answer-difference';
import type { GivenAnswer } from '@/lib/reasoning/outcome';

/** So many places are listed; a table that is wrong everywhere need not be read out. */
const mostPlaces = 12;
const mostCharacters = 300;

type AnswerDifferencesProps = { claimed: GivenAnswer | null; found: GivenAnswer | null };

/** Exactly where the record's answer and the reader's own differ, side by side. */
export function AnswerDifferences({ claimed, found }: AnswerDifferencesProps) {
  const t = useTranslations('proof');
  const places = claimed && found ? answerDifferences(claimed, found, mostPlaces + 1) : [];
  const rows = places.slice(0, mostPlaces).map((place) => {
    if (place.at === 'unit') {
      const { claimed: was, found: is } = place;
      return { place: t('unit'), was: was ?? t('nothing'), is: is ?? t('nothing') };
    }
    const side = (value: typeof place.claimed) =>
      value === null ? t('nothing') : valueText(value).slice(0, mostCharacters);
    return { place: place.path || t('whole'), was: side(place.claimed), is: side(place.found) };
  });
  if (!claimed || !found) {
    const side = (answer: GivenAnswer | null) =>
      answer === null ? t('noAnswer') : valueText(answer.value).slice(0, mostCharacters);
    rows.push({ place: t('whole'), was: side(claimed), is: side(found) });
  }
  return (
    <table className="answer-differences">
      <thead>
        <tr>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('claimed')}</th>
          <th scope="col">{t('found')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, was, is }) => (
          <tr key={place}>
            <th scope="row">{place}</th>
            <td>
              <del>{was}</del>
            </td>
            <td>
              <ins>{is}</ins>
            </td>
          </tr>
        ))}
        {places.length > mostPlaces && (
          <tr>
            <td colSpan={3}>{t('moreDifferences')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
