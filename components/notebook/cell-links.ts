import type { Cell, QuestionCell } from '@/lib/notebook/cell';
import { type ChangedData, changedData } from '@/lib/notebook/data/data-in';
import {
  chainFrom,
  type Outdated,
  outdatedIn,
  type Referable,
  referables,
  resolveReferences,
} from '@/lib/notebook/references';
import { outdatedSkills } from '@/lib/notebook/skills';
import type { Skill } from '@/lib/reasoning/skill';

/** How a question hangs together with others. */
export type CellLinks = {
  /** Which of the answers, functions and data sets that it was solved with have changed since. */
  outdated: Outdated[];
  changedSkills: Skill[];
  changedData: ChangedData[];
  /** How many cells must run for all that follows to be right, this one among them. */
  chain: number;
  /** What a question with an @ refers to that is not there, and what it could refer to. */
  references: References | null;
};

export type References = { unknown: string[]; unanswered: string[]; offers: Referable[] };

const maxOffers = 8;

/** Undefined for a cell that hangs together with none, so that it rests when others change. */
export function linksOf(cells: readonly Cell[], cell: Cell): CellLinks | undefined {
  if (cell.kind !== 'question') return undefined;
  const outdated = outdatedIn(cells, cell);
  const changedSkills = outdatedSkills(cells, cell);
  const references = cell.question.includes('@') ? referencesOf(cells, cell) : null;
  const changedSets = changedData(cells, cell);
  const changed = outdated.length + changedSkills.length + changedSets.length > 0;
  if (!changed && references === null) return undefined;
  return {
    outdated,
    changedSkills,
    changedData: changedSets,
    references,
    chain: changed ? chainFrom(cells, cell.id).length : 1,
  };
}

function referencesOf(cells: readonly Cell[], { id, question }: QuestionCell): References {
  const { unknown, unanswered } = resolveReferences(cells, id, question);
  const offers = referables(cells, id).filter(({ answer }) => answer !== null);
  return { unknown, unanswered, offers: offers.slice(-maxOffers) };
}
