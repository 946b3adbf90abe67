import type { OfflineWords } from './build-facts';

type Kept = readonly { address: string; title: string }[];

/** The page for an address that was never opened here: what there is instead. Nothing in it runs. */
export function offlinePage(language: 'en' | 'zh', words: OfflineWords, kept: Kept): Response {
  const items = kept
    .filter(({ title }) => title !== '')
    .map(({ address, title }) => `<li><a href="${new URL(address).pathname}">${title}</a></li>`);
  const list = items.length === 0 ? '' : `<h2>${words.kept}</h2><ul>${items.join('')}</ul>`;
  const body = `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${style}</style><main><h1>${words.title}</h1><p>${words.why}</p><p><a href="">${words.retry}</a></p>${list}</main></html>`;
  return new Response(body, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
}

const style =
  ':root{color-scheme:light dark}body{margin:0;background:light-dark(#fdfcfa,#15141a);color:light-dark(#1c1b22,#eceaf2);font:1rem/1.6 system-ui,sans-serif}main{max-width:38rem;margin:18vh auto 3rem;padding:0 1.25rem}h1{font-size:1.6rem}h2{margin-top:2rem;font-size:1rem}a{color:light-dark(#4f37c4,#b7a8ff)}ul{padding-left:1.2rem}';
