import { ok } from '@/lib/reasoning/result';
import { endpoint } from '../_server/endpoint';

/**
 * Makes whoever asks an owner, and does nothing else. A notebook that was begun without the server asks for this first:
 * were the reply that makes both lost, its cookie would be lost too, and the notebook would be nobody's.
 */
export const POST = endpoint({ access: 'writer', limit: 'create', answer: async () => ok({}) });
