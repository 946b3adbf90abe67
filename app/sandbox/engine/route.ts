import { engineResponse } from '@/lib/sandbox/serve-sandbox';

/** The engine's WebAssembly bytes, likewise. */
export const GET = (): Response => engineResponse();
