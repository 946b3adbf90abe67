import { useMac } from '@/components/ui/use-mac';
import { type CommandId, commandOf } from './command-list';
import { shownKeys } from './keys';

/** A command's first key as it is shown beside it; undefined where it has none. */
export function useKeysOf(): (id: CommandId) => string | undefined {
  const onMac = useMac();
  return (id) => {
    const [binding] = commandOf(id).bindings;
    return binding && shownKeys(binding.keys, onMac);
  };
}
