import { frameResponse } from '@/lib/sandbox/serve-sandbox';

/** The page inside the sandbox's frame. Its address carries a version, so it is kept for ever. */
export const GET = (): Response => frameResponse();
