import type { Edit } from '@/lib/notebook/notebook-edit';
import type { KnownProperties, SavingState, SavingStep } from './saving-state';

/**
 * Takes a newer title, model and strategy: each is taken over when it is untouched here; what was changed here
 * stays and is saved again on the new version.
 */
export function takeProperties(state: SavingState, theirs: KnownProperties): SavingStep {
  const { local, properties } = state;
  if (theirs.version < properties.version) return { state, edits: [] };
  const edits: Edit[] = [];
  if (local.title === properties.title && local.title !== theirs.title) {
    edits.push({ type: 'set-title', title: theirs.title });
  }
  if (local.model === properties.model && local.model !== theirs.model) {
    edits.push({ type: 'set-model', model: theirs.model });
  }
  const strategy = theirs.strategy ?? null;
  const untouched = (local.strategy ?? null) === (properties.strategy ?? null);
  if (untouched && (local.strategy ?? null) !== strategy) edits.push({ type: 'set-strategy', strategy });
  const { title, model, version } = theirs;
  return { state: { ...state, properties: { title, model, strategy: theirs.strategy, version } }, edits };
}
