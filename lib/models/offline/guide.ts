import type { Language } from '@/lib/numbers/language';
import { dataKinds, type SampleData, sampleData } from './data/data-kinds';
import { families } from './families/catalogue';
import type { Topic } from './grammar/family';
import { wordProblemKinds } from './word-problem-kinds';

/** One kind of question, with examples that are answered as they stand. */
export type GuideEntry = { id: string; title: string; examples: string[] };
export type GuideTopic = {
  topic: Topic | 'word-problems' | 'data';
  entries: GuideEntry[];
  /** The data set that the examples ask about. */
  data?: SampleData;
};

/** What the offline writer understands, in one language: made from the families themselves, topic by topic. */
export function guideIn(language: Language): GuideTopic[] {
  const topics = new Map<GuideTopic['topic'], GuideEntry[]>();
  const kinds = [
    ...families,
    ...wordProblemKinds.map((kind) => ({ ...kind, topic: 'word-problems' as const })),
    ...dataKinds.map((kind) => ({ ...kind, topic: 'data' as const })),
  ];
  for (const { id, topic, title, examples } of kinds) {
    const entries = topics.get(topic) ?? [];
    topics.set(topic, entries);
    entries.push({ id, title: title[language], examples: examples[language] });
  }
  return order.flatMap((topic) => {
    const entries = topics.get(topic);
    if (!entries) return [];
    return [topic === 'data' ? { topic, entries, data: sampleData[language] } : { topic, entries }];
  });
}

/** What most people come with stands first. */
const order: GuideTopic['topic'][] = [
  'arithmetic',
  'word-problems',
  'percent',
  'money',
  'units',
  'dates',
  'statistics',
  'lists',
  'tables',
  'data',
  'numbers',
  'sequences',
  'equations',
  'geometry',
  'motion',
  'counting',
  'chance',
  'letters',
  'puzzles',
];
