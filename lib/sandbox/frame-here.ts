/** What the frame says to the page above it when its script is there; apart, so that the frame needs no schemas. */
export const frameHere = 'wand-sandbox-here';
