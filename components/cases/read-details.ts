import * as z from 'zod/mini';
import { CaseDetails, noDetails } from '#domain/case-details.ts';
import { type FieldErrors, fieldErrors } from '#domain/field-errors.ts';
import type { DetailsProgram } from './case-details-dialog.tsx';

export const amountFields = [
  { key: 'fluoroMinutes', label: 'Fluoroscopy time', unit: 'min' },
  { key: 'airKermaMilligray', label: 'Air kerma', unit: 'mGy' },
  { key: 'kapGrayCm2', label: 'Kerma-area product', unit: 'Gy·cm²' },
  { key: 'contrastMillilitres', label: 'Contrast', unit: 'mL' },
] as const;

const asText = (entered: FormDataEntryValue | null) =>
  typeof entered === 'string' ? entered.trim() : '';

/** A number as people write it; what is none is refused by the schema, never dropped. */
const asAmount = (text: string) => (text === '' ? null : Number(text.replace(',', '.')));

export type ReadDetails =
  | { readonly ok: true; readonly details: CaseDetails | null }
  | { readonly ok: false; readonly errors: FieldErrors };

/** The details that a form states; null where it states none. */
export function readDetails(form: FormData, program: DetailsProgram): ReadDetails {
  const text = (name: string) => asText(form.get(name));
  const grade = text('adverseEvent');
  const level = text('autonomy');
  const amounts = amountFields.map(({ key }) => [key, asAmount(text(key))] as const);
  const stated = {
    ...Object.fromEntries(amounts),
    adverseEvent: grade ? { scheme: program.adverseEventScheme, grade } : null,
    autonomy: level ? { scale: program.autonomyScale, level } : null,
    sedation: text('sedation') || null,
    access: text('access') || null,
  };
  const read = z.safeParse(CaseDetails, stated);
  if (!read.success) return { ok: false, errors: fieldErrors(read.error) };
  const nothing =
    JSON.stringify(Object.values(read.data)) === JSON.stringify(Object.values(noDetails));
  return { ok: true, details: nothing ? null : read.data };
}
