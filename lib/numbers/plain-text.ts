/**
 * One spelling for what can be written in several ways, so that every reader sees the same text:
 * full-width digits, letters and punctuation become half-width, typographic quotes and dashes plain,
 * white space one blank; blanks beside Chinese characters go, because they carry no meaning there.
 * Letter case stays: names and sample texts need it.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u201C\u201D\u201E\u300C\u300D\u300E\u300F]/g, '"')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/\u3002/g, '.')
    .replace(/[\u3001]/g, ',')
    .replace(/\u2026+/g, '...')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1')
    .trim();
}
