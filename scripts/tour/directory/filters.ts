import { html, type Markup } from './html.ts';

const GROUPS: readonly (readonly [legend: string, options: readonly string[]])[] = [
  ['Format', ['In person', 'Online']],
  [
    'Issue',
    ['Anxiety', 'Depression', 'Trauma and PTSD', 'Relationship Issues', 'Obsessive-Compulsive (OCD)'],
  ],
  ['Type of therapy', ['Cognitive Behavioral (CBT)', 'EMDR', 'Psychodynamic', 'Emotionally Focused']],
  ['Insurance', ['Aetna', 'Medicaid', 'Moda', 'Regence']],
  ['Language', ['Spanish', 'Mandarin', 'Arabic']],
];

/** The sidebar that every directory has. Its words are no one's: a reader must not take them for a listing's. */
export function filters(): Markup {
  const groups = GROUPS.map(
    ([legend, options]) => html`<fieldset disabled><legend>${legend}</legend>
${options.map((option) => html`<label><input type="checkbox"> ${option}</label>`)}
</fieldset>`,
  );
  return html`<aside class="filters" aria-labelledby="filters-title">
<p class="filters-title" id="filters-title">Filters</p>
<p class="hint">They do nothing in this sample directory.</p>
${groups}
</aside>`;
}
