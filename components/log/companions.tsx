import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useToast } from '#components/ui/toast.tsx';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { companionsOf } from '#domain/chips/companions.ts';
import { maxProcedures } from '#domain/procedure-case.ts';
import { countsNow, type OwnCase } from '#offline/own-case.ts';
import { pastCaseOf } from '../phone/past-case-of.ts';
import { phone, usePhone } from '../phone/use-phone.ts';

const companionsShown = 2;

/** "Also log US-guided access?": what usually goes with the case just saved, one tap each. */
export function Companions({ own }: { own: OwnCase }) {
  const toast = useToast();
  const { cases } = usePhone();
  const { id, fields } = own;
  const codes = useMemo(() => {
    const history = cases.filter((one) => countsNow(one) && one.id !== id).map(pastCaseOf);
    return companionsOf(
      fields.procedures.map(({ code }) => code),
      history,
    ).slice(0, companionsShown);
  }, [cases, id, fields]);
  if (codes.length === 0 || !countsNow(own) || fields.procedures.length >= maxProcedures)
    return null;
  const add = async (code: string) => {
    const role = fields.procedures.at(-1)?.role ?? 'primary';
    const procedures = [...fields.procedures, { code, role, laterality: null }];
    const result = await phone().amend(id, { ...fields, procedures });
    if (!result.saved) toast({ message: 'Not added. Amend the case instead.', tone: 'warn' });
  };
  return (
    <section aria-label="Often logged with it" className="grid gap-1">
      <p className="chips-label">Also log?</p>
      <ul className="chips">
        {codes.map((code) => (
          <li key={code}>
            <button type="button" className="chip" onClick={() => void add(code)}>
              <span className="min-w-0">{findProcedure(code)?.name ?? code}</span>
              <Plus size={18} aria-hidden="true" className="shrink-0" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
