import type { ListedCommand } from './command-list';
import { fuzzyMatch } from './fuzzy';

/** A command's wordings: the one that is shown, and those that find it too. */
export type Worded = { command: ListedCommand; label: string; alsoKnownAs: readonly string[] };
/** `at`: which characters of the label fit; none when another wording was found. */
export type FoundCommand = Worded & { at: number[] };

/** The commands that fit a query, the best first; all of them, in the list's order, for an empty one. */
export function searchCommands(query: string, commands: readonly Worded[]): FoundCommand[] {
  if (query.trim() === '') return commands.map((each) => ({ ...each, at: [] }));
  return commands
    .flatMap((each, order) => {
      const shown = fuzzyMatch(query, each.label);
      const others = each.alsoKnownAs.flatMap((name) => fuzzyMatch(query, name) ?? []);
      const score = Math.max(shown?.score ?? -Infinity, ...others.map((match) => match.score - 1));
      return score === -Infinity ? [] : [{ ...each, at: shown?.at ?? [], score, order }];
    })
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ score: _score, order: _order, ...found }) => found);
}
