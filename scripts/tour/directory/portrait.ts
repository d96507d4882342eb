import type { Clinician } from './clinician.ts';
import { html, type Markup } from './html.ts';
import { initials } from './wording.ts';

/** Where a directory has a photo: initials on a colour that follows from the id. Decoration, so hidden from screen readers. */
export function portrait({ id, name }: Clinician): Markup {
  const hue = ((Number(id) % 97) * 37) % 360;
  return html`<svg class="portrait" viewBox="0 0 120 150" aria-hidden="true" focusable="false">
<rect width="120" height="150" fill="hsl(${hue} 32% 84%)"/>
<circle cx="60" cy="58" r="26" fill="hsl(${hue} 30% 70%)"/>
<path d="M12 150c0-34 20-54 48-54s48 20 48 54z" fill="hsl(${hue} 30% 70%)"/>
<text x="60" y="66" text-anchor="middle" font-size="22" fill="hsl(${hue} 45% 22%)">${initials(name)}</text>
</svg>`;
}
