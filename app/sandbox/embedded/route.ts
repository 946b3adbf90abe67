import { embeddedFrameResponse } from '@/lib/sandbox/serve-sandbox';

/** The page inside the sandbox's frame, for our pages that stand in pages of other sites. */
export const GET = (): Response => embeddedFrameResponse();
