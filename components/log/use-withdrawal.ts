import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { CaseItem } from '#domain/sync/case-item.ts';
import { sendItem } from '#offline/send-item.ts';
import { type SendProblem, settle } from './settle.ts';

/** Withdraws a case, one request at a time; `onWithdrawn` only with the server's receipt. */
export function useWithdrawal(personId: string, onWithdrawn: () => void) {
  const [withdrawing, setWithdrawing] = useState(false);
  const [problem, setProblem] = useState<SendProblem>();
  const underWay = useRef(false);

  const withdraw = async (id: string, baseVersion: number) => {
    if (underWay.current) return;
    const item = z.parse(CaseItem, { op: 'withdraw', v: 2, id, baseVersion });
    underWay.current = true;
    setWithdrawing(true);
    setProblem(undefined);
    const settled = settle(await sendItem(personId, item));
    underWay.current = false;
    setWithdrawing(false);
    if (settled.kind === 'receipt') onWithdrawn();
    else setProblem(settled.kind === 'problem' ? settled.problem : { kind: 'failed' });
  };
  return { withdrawing, problem, withdraw };
}
