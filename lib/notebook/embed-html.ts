export const embedThemes = ['system', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export type Embed = {
  /** The link's whole address, https://wand.example.org/shared/<token>. */
  address: string;
  title: string;
  theme?: EmbedTheme;
  /** Shows this cell alone. */
  cell?: string | undefined;
  /** In pixels, until the embedded page says how high it is. */
  height?: number;
};

/** What an embedded page says to the page around it whenever its height changes: `{type, height}`, in pixels. */
export const heightMessage = 'wand-height';

/** The address of a link's embedded page. */
export function embedAddress({ address, theme = 'system', cell }: Embed): string {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/^\/shared\//, '/embed/');
  url.hash = '';
  url.search = '';
  if (theme !== 'system') url.searchParams.set('theme', theme);
  if (cell !== undefined) url.searchParams.set('cell', cell);
  return url.href;
}

/**
 * The HTML that puts a link into a page of another site: a frame that may run scripts of its own origin, and a line
 * that gives it the height of what it shows, heard from that frame alone.
 */
export function embedHtml(embed: Embed): string {
  return `${embedFrame(embed)}\n${resizing}`;
}

/** The frame alone, for readers that run no script of a page that they embed. */
export function embedFrame(embed: Embed): string {
  const { title, height = 520 } = embed;
  const attributes = [
    `src="${escaped(embedAddress(embed))}"`,
    `title="${escaped(title)}"`,
    `width="100%" height="${height}" style="border:0" loading="lazy" referrerpolicy="no-referrer"`,
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

const resizing =
  "<script>addEventListener('message',function(e){if(e.data&&e.data.type==='wand-height')document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.height=Math.min(Math.max(+e.data.height||0,80),20000)})})</script>";

const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
