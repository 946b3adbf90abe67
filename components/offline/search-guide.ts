import type { GuideTopic } from '@/lib/models/offline/guide';

/** What is left of the guide when every sought word stands in a kind's topic, title or examples. */
export function searchGuide(
  guide: GuideTopic[],
  sought: string,
  topicName: (topic: GuideTopic['topic']) => string,
): GuideTopic[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return guide;
  return guide.flatMap(({ topic, entries, ...rest }) => {
    const left = entries.filter(({ title, examples }) => {
      const text = [topicName(topic), title, ...examples].join('\n').toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return left.length > 0 ? [{ topic, entries: left, ...rest }] : [];
  });
}
