/**
 * Whether a key belongs to an input method (Chinese, Japanese, …): such keys choose characters and must
 * trigger nothing. Safari ends the composition before its last keydown; only keyCode 229 gives that one away.
 */
export const isComposing = (event: { isComposing?: boolean; keyCode: number }): boolean =>
  event.isComposing === true || event.keyCode === 229;
