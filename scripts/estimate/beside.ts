import * as z from 'zod';
import type { Beside } from '../../utils/fit/heard.ts';

const text = z.string().max(5000);
const short = z.string().max(300);

const textsSchema = z.array(z.object({ place: short, text })).max(100);
const licencesSchema = z.array(z.object({ number: short, state: short })).max(20);
const askedSchema = z
  .array(
    z.object({
      facet: z.enum([
        'topic',
        'approach',
        'plan',
        'language',
        'age',
        'format',
        'setting',
        'availability',
        'gender',
        'faith',
        'ethnicity',
        'sexuality',
      ]),
      label: short,
      as: z.enum(['tick', 'field', 'clientele']),
      phrase: short,
    }),
  )
  .max(40);

/**
 * What a printed listing holds beside its fields: embedded answers, printed licences, and what the page was asked
 * for, which may also stand once for the whole page. What is not of that shape is left out.
 */
export function besideOf(item: unknown, page: { askedFor?: unknown } | null = null): Beside {
  const raw: { texts?: unknown; licences?: unknown; askedFor?: unknown } =
    item !== null && typeof item === 'object' ? item : {};
  const found: Beside = {
    texts: textsSchema.safeParse(raw.texts).data,
    licences: licencesSchema.safeParse(raw.licences).data,
    askedFor: askedSchema.safeParse(raw.askedFor).data ?? askedSchema.safeParse(page?.askedFor).data,
  };
  // What is not there must not hide what a listing may hold itself.
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
