import { engineVersion, frameVersion } from './generated/versions';

/** Where the sandbox's files are had. Each address names a version, so that what it answers is kept for ever. */
export const frameUrl = `/sandbox/frame?v=${frameVersion}`;
export const embeddedFrameUrl = `/sandbox/embedded?v=${frameVersion}`;
export const engineUrl = `/sandbox/engine?v=${engineVersion}`;
