import { useTranslations } from 'use-intl';
import type { DataFile } from '@/lib/notebook/data-file';
import type { LeftOutWhy } from '@/lib/notebook/training/taken-traces';
import type { DataKind } from './data-files';

/** Most characters of a record that are shown. */
const shownLength = 4_000;

const reasons = [
  'empty',
  'unasked',
  'unanswered',
  'wrong',
  'unchecked',
  'changed',
  'joined',
  'single',
  'twice',
  'secret',
] as const satisfies readonly (LeftOutWhy | 'empty')[];

type DataPreviewProps = { kind: DataKind; file: DataFile<LeftOutWhy | 'empty'> };

/** How many records a file would have, what is left out and why, and the first record. */
export function DataPreview({ kind, file }: DataPreviewProps) {
  const t = useTranslations('lists');
  const left = reasons.flatMap((why) => {
    const count = file.leftOut[why] ?? 0;
    return count === 0 ? [] : [{ why, count }];
  });
  const all = left.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="data-preview">
      <div role="status">
        <p className="data-count">
          {t('records', { count: file.records })} {all > 0 && t('leftOut', { count: all })}
        </p>
        {left.length > 0 && (
          <ul>
            {left.map(({ why, count }) => (
              <li key={why}>{t(`left-${why}`, { count })}</li>
            ))}
          </ul>
        )}
      </div>
      {file.first !== null && (
        <figure>
          <figcaption>{t('firstRecord')}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <pre tabIndex={0}>{readable(file.first, kind)}</pre>
        </figure>
      )}
    </div>
  );
}

function readable(record: string, kind: DataKind): string {
  const text = kind === 'results-csv' ? record : JSON.stringify(JSON.parse(record), null, 2);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
