'use client';

import { Check, TriangleAlert, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ProgramView } from '@/components/trace/program-view';
import { checkResults } from '@/lib/reasoning/checks-program';
import { rankByTests, testResults } from '@/lib/reasoning/test-ranking';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { votesOf } from '@/lib/reasoning/votes';
import { useAnswerText } from './use-answer-text';
import { WithoutView } from './without-view';

/** Programs × tests: a row for each answer, by its rank, and a column for each test that the model wrote. */
export function TestsView({ state }: { state: TraceState }) {
  const t = useTranslations('strategy');
  const text = useAnswerText();
  const written = state.attempts.find(({ task }) => task === 'tests');
  if (!written) return null;
  const results = testResults(state.checks);
  const ranked = rankByTests(votesOf(state.attempts), results);
  const names = [...results.values()][0]?.map(({ name }) => name) ?? [];
  const broken = state.checks.some(
    ({ by, outcome }) => by === 'tests' && outcome && checkResults(outcome) === null,
  );
  return (
    <section className="tests" aria-label={t('tests')}>
      {written.without && (
        <>
          <p className="strategy-summary">{t('noTests')}</p>
          <WithoutView attempt={written} />
        </>
      )}
      {broken && <p className="strategy-summary">{t('testsBroke')}</p>}
      {names.length > 0 && (
        <>
          <p className="tests-warning">
            <TriangleAlert aria-hidden /> {t('testsCanBeWrong')}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className="tests-table" tabIndex={0} aria-label={t('matrix')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('answerColumn')}</th>
                  <th scope="col" data-number>
                    {t('programsColumn')}
                  </th>
                  {names.map((name, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: tests are known by their place
                    <th key={index} scope="col" title={name} data-mark>
                      <span aria-hidden>{index + 1}</span>
                      <span className="sr-only">{name}</span>
                    </th>
                  ))}
                  <th scope="col" data-number>
                    {t('scoreColumn')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {ranked.map(({ answer, attempts, score }) => {
                  const found = results.get(attempts.find((attempt) => results.has(attempt)) ?? 0);
                  return (
                    <tr
                      key={attempts[0]}
                      data-chosen={attempts.includes(state.answeredBy ?? -1) || undefined}
                    >
                      <th scope="row">{text(answer)}</th>
                      <td data-number>{attempts.length}</td>
                      {names.map((name, index) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: tests are known by their place
                        <td key={index} data-mark>
                          <Mark passed={found?.[index]?.passed} name={name} />
                        </td>
                      ))}
                      <td data-number>{score}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
          <ol className="tests-names">
            {names.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: tests are known by their place
              <li key={index}>{name}</li>
            ))}
          </ol>
        </>
      )}
      {written.program !== '' && (
        <details>
          <summary>{t('testsProgram')}</summary>
          <ProgramView program={written.program} label={t('testsProgram')} />
        </details>
      )}
    </section>
  );
}

function Mark({ passed, name }: { passed: boolean | undefined; name: string }) {
  const t = useTranslations('strategy');
  if (passed === undefined) return <span title={name}>?</span>;
  const Icon = passed ? Check : X;
  return (
    <span className="test-mark" data-passed={passed} title={name}>
      <Icon aria-hidden />
      <span className="sr-only">{t(passed ? 'passed' : 'failed')}</span>
    </span>
  );
}
