/** The guest's prelude as one text: the build (build.ts) bundles guest/prelude.ts and puts it here. */
declare const __GUEST_PRELUDE__: string;

export const preludeSource = `(function (host) { "use strict";\n${__GUEST_PRELUDE__}\n})`;
