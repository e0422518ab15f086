import { Button } from '#components/ui/button.tsx';
import { latePart } from '#components/ui/late-part.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { Places } from '../cases/case-row.ts';
import { type SaveProblem, type SaveVerb, saveProblemWords } from './save-problem-words.ts';

const BothSides = latePart(async () => (await import('../cases/both-sides.tsx')).BothSides);

interface ProblemProps {
  readonly problem: SaveProblem;
  readonly verb: SaveVerb;
  /** What is in the form, and what the case is by now where it has moved on. */
  readonly mine: CaseFields | undefined;
  readonly theirs: CaseFields | undefined;
  readonly places: Places;
  readonly copyText: () => string;
  readonly onAgain: () => void;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

const passing: ReadonlySet<SaveProblem> = new Set(['quota', 'unavailable', 'blocked']);

/** Why the phone could not keep a change, and the ways on from there. The form stays as it is. */
export function SaveProblemNotice(props: ProblemProps) {
  const { problem, verb, mine, theirs, places, copyText, onAgain, onMine, onTheirs } = props;
  const toast = useToast();
  const { title, detail } = saveProblemWords(problem, verb);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(copyText());
      toast({ message: 'Copied.' });
    } catch {
      toast({ message: 'The browser did not let us copy.', tone: 'warn' });
    }
  };
  return (
    <Notice tone={passing.has(problem) ? 'error' : 'warn'} title={title} announce>
      {detail}
      <div className="mt-2 grid gap-2">
        {problem === 'stale' && mine && theirs && (
          <BothSides
            mine={mine}
            theirs={theirs}
            places={places}
            onMine={onMine}
            onTheirs={onTheirs}
          />
        )}
        {passing.has(problem) && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => void copy()}>Copy it</Button>
            <Button onClick={onAgain}>Try again</Button>
          </div>
        )}
      </div>
    </Notice>
  );
}
