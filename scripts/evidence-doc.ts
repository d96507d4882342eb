import { writeFile } from 'node:fs/promises';
import { BANDS } from '../components/evidence/bands.ts';
import { type ContentBlock, type EvidenceLine, SECTIONS } from '../components/evidence/content.ts';
import { ruleGroups } from '../components/evidence/rules.ts';
import { STUDIES, SUBJECTS } from '../utils/evidence/studies.ts';
import { text } from './texts.ts';

const FILE = new URL('../docs/evidence.md', import.meta.url);

/** The text of `docs/evidence.md`: what the extension's page about evidence says, from the same data. */
export function evidenceDoc(): string {
  const sections = SECTIONS.flatMap(({ id, title, blocks }) => [
    `<a id="${id}"></a>\n\n## ${text(title)}`,
    ...blocks.flatMap(shown),
  ]);
  const note =
    '<!-- Written by scripts/evidence-doc.ts: run npm run evidence-doc after changing a text or a rule. -->';
  return `${[note, `# ${text('ev_title')}`, text('ev_lead'), ...sections].join('\n\n')}\n`;
}

const PARTS = { bands: bandsTable, rules: rulesTable, studies: studyList };

function shown(block: ContentBlock): string[] {
  if (typeof block === 'string') return PARTS[block]();
  return ['text' in block ? said(block) : block.map((line) => `- ${said(line)}`).join('\n')];
}

function said({ text: key, studies = [] }: EvidenceLine): string {
  const links = studies.map((id) => link(STUDIES.find((study) => study.id === id)));
  return links.length > 0 ? `${text(key)} (${links.join('; ')})` : text(key);
}

function link(study: { id: string; cite: string } | null | undefined): string {
  return study ? `[${study.cite}](#${study.id})` : text('ev_source_none');
}

function bandsTable(): string[] {
  const rows = BANDS.map(({ band, limits }) => [text(`group_${band}`), text(`ev_band_${band}`, ...limits)]);
  return [table([text('ev_bands_words'), text('ev_bands_when')], rows)];
}

function rulesTable(): string[] {
  const head = ['name', 'value', 'basis', 'source'].map((column) => text(`ev_rules_${column}`));
  return ruleGroups().flatMap(({ title, rules }) => [
    `### ${text(title)}`,
    table(
      head,
      rules.map(({ name, value, basis, source }) => [text(name), value, text(basis), link(source)]),
    ),
  ]);
}

function studyList(): string[] {
  return SUBJECTS.flatMap((about) => [
    `### ${text(`ev_about_${about}`)}`,
    ...STUDIES.filter((study) => study.about === about).map(({ id, authors, year, where, ...study }) =>
      [
        `<a id="${id}"></a>\n\n**${[authors, year].filter(Boolean).join(' ')}**${where ? `, ${where}` : ''}\n`,
        `- ${text('ev_finding')}: ${text(study.finding)}`,
        `- ${text('ev_size')}: ${study.size}`,
        `- ${text('ev_n')}: ${study.n}`,
        `- ${text('ev_use')}: ${text(study.uses)}`,
      ].join('\n'),
    ),
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (import.meta.main) await writeFile(FILE, evidenceDoc());
