'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { Dial } from '@/lib/understand/dial';
import type { DialSample } from '@/lib/understand/dial-reading';

/** Every answer that was tried along a dial, for those who want the curve in numbers. */
export function DialTable({ dial, samples }: { dial: Dial; samples: readonly DialSample[] }) {
  const t = useTranslations('understand');
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 12 });
  return (
    <details className="dial-table">
      <summary>{t('answersList')}</summary>
      <div className="value-table">
        <table>
          <thead>
            <tr>
              <th scope="col" data-number>
                {dial.phrase}
              </th>
              <th scope="col" data-number>
                {t('answerColumn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {samples.map(({ at, reading }) => (
              <tr key={at} data-own={at === dial.value || undefined}>
                <td data-number>{`${number(at)}${dial.percent ? '%' : ''}`}</td>
                <td data-number>
                  {reading.kind === 'number' ? number(reading.value) : t(`reading-${reading.kind}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
