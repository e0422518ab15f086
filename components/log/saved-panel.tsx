import { CircleCheck, Smartphone, TriangleExclamationPoint, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { latePart } from '#components/ui/late-part.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { OwnCase } from '#offline/own-case.ts';
import { undoMilliseconds } from '../cases/undo-case.tsx';
import { rejectionWords } from '../phone/sync-words.ts';
import { phone, usePhone } from '../phone/use-phone.ts';
import { CreditedList } from './credited-list.tsx';
import { useCreditedOnPhone } from './use-credited-on-phone.ts';
import type { Saved } from './use-submission.ts';

const Companions = latePart(async () => (await import('./companions.tsx')).Companions);

const wasAmended = ({ draft }: Saved) => draft.baseVersion !== undefined;
const namesOf = (fields: OwnCase['fields']) =>
  fields.procedures.map(({ code }) => findProcedure(code)?.name ?? code).join(', ');

/**
 * What became of the case saved last: on this phone, logged, or in need of a fix, and what it counts
 * to. It stays until the next one; its live region is there from the start, or nobody would hear it fill.
 */
export function SavedPanel({
  saved,
  undone,
  onUndone,
}: {
  saved: Saved | undefined;
  /** The case that was saved last is withdrawn again. */
  undone: boolean;
  onUndone: (saved: Saved) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { cases } = usePhone();
  const own = saved && cases.find(({ id }) => id === saved.caseId);
  const savedId = own?.id;
  useEffect(() => {
    if (savedId) box.current?.scrollIntoView({ block: 'start' });
  }, [savedId]);
  const shown = saved !== undefined || undone;
  return (
    <div ref={box} className={shown ? 'logged' : undefined}>
      <div role="status">
        {saved && own && <Words saved={saved} own={own} />}
        {undone && <p className="font-semibold">Withdrawn. It counts no more.</p>}
      </div>
      {saved && own && <Ways key={saved.caseId} saved={saved} own={own} onUndone={onUndone} />}
    </div>
  );
}

function stateWords({ saved, own }: { saved: Saved; own: OwnCase }, offline: boolean) {
  switch (own.sync) {
    case 'needs-attention':
      return { Icon: TriangleExclamationPoint, title: `Needs a fix: ${rejectionWords(own)}` };
    case 'saved-on-phone':
      return {
        Icon: Smartphone,
        title: offline ? 'Saved on this phone. Will send when online.' : 'Saved on this phone.',
      };
    default:
      return { Icon: CircleCheck, title: wasAmended(saved) ? 'Changes saved.' : 'Logged.' };
  }
}

function Words({ saved, own }: { saved: Saved; own: OwnCase }) {
  const { sync } = usePhone();
  const { Icon, title } = stateWords({ saved, own }, sync !== 'sending' && sync !== 'idle');
  const credited = useCreditedOnPhone(own);
  return (
    <>
      <p className="logged-title">
        <Icon size={22} aria-hidden="true" className="shrink-0 text-met-text" />
        <span>
          {title} <span className="font-normal text-ink-soft">{namesOf(own.fields)}</span>
        </span>
      </p>
      {credited && credited.length > 0 && <CreditedList credited={credited} />}
    </>
  );
}

function Ways({
  saved,
  own,
  onUndone,
}: {
  saved: Saved;
  own: OwnCase;
  onUndone: (saved: Saved) => void;
}) {
  const toast = useToast();
  const amended = wasAmended(saved);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), undoMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  const undo = async () => {
    const result = await phone().withdraw(own.id);
    if (result.saved) onUndone(saved);
    else toast({ message: 'Not withdrawn. Try again.', tone: 'warn' });
  };
  return (
    <>
      {!amended && <Companions own={own} />}
      <div className="flex flex-wrap gap-2">
        {!amended && !late && (
          <Button onClick={() => void undo()}>
            <Undo2 size={18} aria-hidden="true" />
            Undo
          </Button>
        )}
        {!amended && <ButtonLink href={`/log?amend=${own.id}`}>Amend</ButtonLink>}
        <PageLink href="/cases" className="text-link inline-flex min-h-11 items-center px-2">
          See my cases
        </PageLink>
      </div>
    </>
  );
}
