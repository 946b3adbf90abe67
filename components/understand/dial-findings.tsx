'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { Dial } from '@/lib/understand/dial';
import { type DialFinding, dialFindings } from '@/lib/understand/dial-findings';
import type { DialScan } from '@/lib/understand/scan-dial';
import { DialTable } from './dial-table';

/** So many sentences are read; what comes after is in the list of answers. */
const most = 5;

/** What trying the whole span of a dial showed, in sentences, and the answers themselves on demand. */
export function DialFindings({ dial, scan }: { dial: Dial; scan: DialScan }) {
  const t = useTranslations('understand');
  const say = useFindingText(dial);
  const { samples, cut } = scan;
  if (samples.length === 0) return <p className="understand-note">{t('scanning')}</p>;
  const findings = dialFindings(dial, samples);
  return (
    <section className="findings" aria-label={t('findings')}>
      <h4 className="turned-title">{t('tried', { phrase: dial.phrase, count: samples.length })}</h4>
      <ul>
        {findings.slice(0, most).map((finding) => (
          <li key={say(finding)}>{say(finding)}</li>
        ))}
        {findings.length === 0 && <li>{t('finding-none')}</li>}
        {cut && <li>{t('scanCut')}</li>}
      </ul>
      <DialTable dial={dial} samples={samples} />
    </section>
  );
}

/** A finding as a sentence. */
function useFindingText(dial: Dial): (finding: DialFinding) => string {
  const t = useTranslations('understand');
  const format = useFormatter();
  const number = (value: number) =>
    `${format.number(value, { maximumFractionDigits: 12 })}${dial.percent ? '%' : ''}`;
  return (finding) => {
    switch (finding.kind) {
      case 'no-effect':
        return t('finding-no-effect');
      case 'not-whole':
        return t('finding-not-whole', { count: finding.count, of: finding.of, first: number(finding.first) });
      case 'state': {
        const [from, to] = [number(finding.from), number(finding.to)];
        const what = t(`state-${finding.state}`, { why: finding.why ?? '' });
        if (finding.lowest && finding.highest) return t('anywhere', { what });
        if (finding.from === finding.to) return t('placeAt', { at: from, what });
        if (finding.highest) return t('placeFrom', { from, what });
        return finding.lowest ? t('placeTo', { to, what }) : t('placeBetween', { from, to, what });
      }
    }
  };
}
