'use client';

import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { GuideTopic } from '@/lib/models/offline/guide';
import { GuideData } from './guide-data';
import { GuideExample } from './guide-example';
import { searchGuide } from './search-guide';
import { useExampleRuns } from './use-example-runs';

/** Every kind of question that the offline writer reads, by topic, to search and to try. */
export function OfflineGuide({ guide }: { guide: GuideTopic[] }) {
  const t = useTranslations('offline');
  const [sought, setSought] = useState('');
  const { states, ask } = useExampleRuns();
  const topicName = (topic: GuideTopic['topic']) => t(`topic-${topic}`);
  const found = searchGuide(guide, useDeferredValue(sought), topicName);
  const kinds = found.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <div className="guide-search">
        <label htmlFor="guide-search">{t('search')}</label>
        <input
          id="guide-search"
          type="search"
          className="text-input"
          value={sought}
          placeholder={t('searchHint')}
          onChange={(event) => setSought(event.target.value)}
        />
        <p role="status">{t('kinds', { count: kinds })}</p>
      </div>
      {found.length === 0 && <p className="home-empty">{t('nothingFound')}</p>}
      {found.map(({ topic, entries, data }) => (
        <section key={topic} className="guide-topic" aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{topicName(topic)}</h2>
          {data && <GuideData data={data} />}
          {entries.map(({ id, title, examples }) => (
            <div key={id} className="guide-kind">
              <h3>{title}</h3>
              <ul>
                {examples.map((question) => (
                  <GuideExample
                    key={question}
                    question={question}
                    data={data}
                    state={states.get(question)}
                    onAsk={ask}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
