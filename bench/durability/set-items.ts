import { type CasePlace, loggableCase } from '../loggable-case.ts';
import type { LogItem } from './sync-phone.ts';

const codes = ['31779', '31766', '31684'] as const;
const millisecondsADay = 86_400_000;

/** One of a set of unlike cases: other days, patients and one to three procedures. */
export function setItem(name: string, nth: number, place: CasePlace): LogItem {
  const item = loggableCase(`${name}/${nth}`, place);
  if (item.op !== 'log') throw new Error('A loggable case is logged.');
  const day = new Date(Date.now() - (1 + (nth % 300)) * millisecondsADay);
  const procedures = codes
    .slice(0, 1 + (nth % codes.length))
    .map((code) => ({ code, role: 'primary' as const, laterality: null }));
  const patientType = nth % 10 === 0 ? 'pediatric' : 'adult';
  const performedOn = day.toISOString().slice(0, 10);
  return { ...item, fields: { ...item.fields, performedOn, patientType, procedures } };
}
