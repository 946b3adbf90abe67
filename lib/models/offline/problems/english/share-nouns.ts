import type { Mention } from './mention';

/** "31 red and 15 green balloons": both are balloons; "40 blue": of what was counted before. */
export function shareNouns(mentions: Mention[]) {
  for (const [index, mention] of [...mentions.entries()].reverse()) {
    const next = mentions[index + 1];
    if (!next || mention.sentence !== next.sentence || mention.inherited || mention.noun.of !== '') continue;
    if (isAdjective(mention) && mention.noun.mods.length === 0 && next.noun.mods.length > 0) {
      mention.noun = { mods: [mention.noun.head], head: next.noun.head, of: next.noun.of };
      mention.nounClass = next.nounClass;
    }
  }
  for (const [index, mention] of mentions.entries()) {
    const before = mentions
      .slice(0, index)
      .findLast(({ noun, kind }) => noun.head !== '' && kind === 'number');
    if (before && mention.kind === 'number' && isAdjective(mention)) {
      mention.noun = { mods: [mention.noun.head], head: before.noun.head, of: before.noun.of };
      mention.nounClass = before.nounClass;
      mention.inherited = true;
    }
  }
}

/** "4 oranges" are no orange things. */
const isAdjective = ({ noun, phrase }: Mention) =>
  phrase.toLowerCase().endsWith(noun.head) &&
  /^(?:red|blue|green|yellow|white|black|orange|purple|pink|brown|gold|silver|gray|grey|violet|small|big|large|short|tall|long|old|new|sweet|salty|hot|cold|good|bad|broken|ripe|rotten|torn|used|fresh|dirty|clean|full|empty|blank|regular|diet|plain|fiction|math|reading|science|spelling|history|free)$/.test(
    noun.head,
  );
