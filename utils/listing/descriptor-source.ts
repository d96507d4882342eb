import type { Descriptor } from './descriptor.ts';

/** The longest line that the formatter leaves in one piece, in characters. */
const WIDTH = 110;

const quoted = (text: string) => {
  const plain = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return plain.includes("'") && !plain.includes('"') ? `"${plain}"` : `'${plain.replaceAll("'", "\\'")}'`;
};
const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));

/** A value as the project's source writes it. `used` is how much of the line stands before it, in characters. */
export function sourceText(value: unknown, indent = '', used = 0): string {
  const line = inline(value);
  const list = Array.isArray(value);
  if (value === null || typeof value !== 'object' || line.length <= 2) return line;
  // A descriptor's own parts stand one below another, whatever their length.
  const whole = indent.length + used + line.length + 1 <= WIDTH;
  if (whole && (list || indent.length > 2)) return line;
  const deeper = `${indent}  `;
  const lines = partsOf(value).map(
    ([before, item]) => `${deeper}${before}${sourceText(item, deeper, before.length)},`,
  );
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  const inner = partsOf(value)
    .map(([before, item]) => before + inline(item))
    .join(', ');
  if (Array.isArray(value)) return `[${inner}]`;
  return inner ? `{ ${inner} }` : '{}';
}

function partsOf(value: object): [before: string, item: unknown][] {
  if (Array.isArray(value)) return value.map((item) => ['', item]);
  return Object.entries(value).map(([name, item]) => [`${key(name)}: `, item]);
}

/** A descriptor as the file that a folder of `utils/directories` begins with. */
export function descriptorSource(descriptor: Descriptor): string {
  return `import type { Descriptor } from '../../listing/descriptor.ts';\n\nexport const descriptor: Descriptor = ${sourceText(descriptor)};\n`;
}
