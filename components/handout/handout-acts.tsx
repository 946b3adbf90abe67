'use client';

import { LayoutGrid } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useToast } from '@/components/ui/toast';
import type { ShareSummary } from '@/lib/net/shares-api';
import { aiRuleSchema, aiRules } from '@/lib/notebook/ai-rule';
import { sendJson } from '@/lib/saving/send-json';

type HandoutActsProps = {
  id: string;
  handout: NonNullable<ShareSummary['handout']>;
  /** It still takes work in. */
  works: boolean;
  onChange: () => void;
};

/** What a teacher does with a handout from the list: the board, and another rule about models. */
export function HandoutActs({ id, handout, works, onChange }: HandoutActsProps) {
  const t = useTranslations('handout');
  const links = useTranslations('links');
  const toast = useToast();

  async function rule(value: string) {
    const ai = aiRuleSchema.safeParse(value).data;
    if (ai === undefined) return;
    const done = await sendJson(`/api/shares/${id}`, 'PATCH', { ai });
    if (!done.ok) toast(links('changeFailed'));
    onChange();
  }

  return (
    <>
      <Link href={`/handouts/${id}`} prefetch={false} className="button button-outline button-small">
        <LayoutGrid aria-hidden /> {t('boardOf', { count: handout.students })}
      </Link>
      {works && (
        <select
          className="text-input handout-rule"
          aria-label={t('models')}
          value={handout.ai}
          onChange={(event) => void rule(event.target.value)}
        >
          {aiRules.map((each) => (
            <option key={each} value={each}>
              {t(`is-${each}`)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
