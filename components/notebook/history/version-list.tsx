'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { VersionSummary } from '@/lib/net/versions-api';

type VersionListProps = {
  versions: VersionSummary[];
  chosen: string | null;
  onChoose: (version: VersionSummary) => void;
};

/** When each version was kept, why, and how it differs from the one before. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const t = useTranslations('history');
  const format = useFormatter();
  const changes = ({ added, removed, changed }: VersionSummary) => {
    const counts = [
      ['added', added],
      ['removed', removed],
      ['changed', changed],
    ] as const;
    return counts.filter(([, count]) => count > 0).map(([name, count]) => t(name, { count }));
  };
  return (
    <ol className="version-list" aria-label={t('list')}>
      {versions.map((version) => (
        <li key={version.id}>
          <button
            type="button"
            aria-current={version.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(version)}
          >
            <time dateTime={new Date(version.createdAt).toISOString()}>
              {format.dateTime(version.createdAt, { dateStyle: 'medium', timeStyle: 'medium' })}
            </time>
            <span>{t(`reason-${version.reason}`)}</span>
            <span className="version-facts">
              {[t('facts', { cells: version.cells }), ...changes(version)].join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
