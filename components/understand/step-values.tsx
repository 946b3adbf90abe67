'use client';

import { useTranslations } from 'use-intl';
import type { Instrumented } from '@/lib/understand/recording';
import type { ValuesAt } from '@/lib/understand/values-at';

type StepValuesProps = {
  values: ValuesAt;
  instrumented: Instrumented;
  step: number;
  /** The block of the step: it says which function's variables come first. */
  block: number;
};

/** What the variables hold: those of the function that runs, then the program's own. */
export function StepValues({ values, instrumented: { blocks, variables }, step, block }: StepValuesProps) {
  const t = useTranslations('understand');
  const owner = ownerOf(block, blocks);
  const groups = owner === 0 ? [0] : [owner, 0];
  const shown = groups.map((group) => ({
    group,
    rows: [...values].filter(([id]) => variables[id]?.block === group),
  }));
  if (shown.every(({ rows }) => rows.length === 0)) return <p className="understand-note">{t('noValues')}</p>;
  return (
    <div className="step-values">
      {shown.map(({ group, rows }) =>
        rows.length === 0 ? null : (
          <section key={group}>
            <h4 className="turned-title">
              {group === 0
                ? t('valuesOfProgram')
                : t('valuesOfFunction', {
                    name: blocks[group]?.name ?? '',
                    line: blocks[group]?.line ?? 0,
                    named: blocks[group]?.name ? 'yes' : 'no',
                  })}
            </h4>
            <dl>
              {rows.map(([id, { text, changedAt }]) => (
                <div key={id} data-changed={changedAt === step || undefined}>
                  <dt translate="no">{variables[id]?.name}</dt>
                  <dd translate="no">
                    {text}
                    {changedAt === step && <span className="sr-only"> {t('changed')}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ),
      )}
    </div>
  );
}

/** The function, or the program (0), that a block stands in. */
function ownerOf(block: number, blocks: Instrumented['blocks']): number {
  const parent = blocks[block]?.parent ?? null;
  return parent === null ? block : ownerOf(parent, blocks);
}
