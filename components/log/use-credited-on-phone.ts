import { useEffect, useState } from 'react';
import type { Credited } from '#domain/sync/sync-batch.ts';
import type { OwnCase } from '#offline/own-case.ts';
import { usePhone } from '../phone/use-phone.ts';

/**
 * What a case counts to with everything on this phone, sent or not. The requirement sets are loaded
 * for it apart; undefined until they are there.
 */
export function useCreditedOnPhone({ fields }: OwnCase): readonly Credited[] | undefined {
  const { reference, cases } = usePhone();
  const [credited, setCredited] = useState<readonly Credited[]>();
  useEffect(() => {
    let current = true;
    const count = async () => {
      if (!reference) return;
      const [{ standingOnPhone }, { creditedBy }] = await Promise.all([
        import('../phone/standing-on-phone.ts'),
        import('#domain/credited-by.ts'),
      ]);
      const standing = standingOnPhone(reference, cases, new Date());
      const now = creditedBy(fields.procedures, standing, reference.program.countedRoles);
      if (current) setCredited(now);
    };
    count().catch(() => {
      // Without the chunk there is nothing to say of it; the case is saved all the same.
    });
    return () => {
      current = false;
    };
  }, [reference, cases, fields]);
  return credited;
}
