import { Button, buttonClass } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { type SendVerb, sendProblemWords } from './send-problem-words.ts';
import type { SendProblem } from './settle.ts';

const passing = new Set<SendProblem['kind']>([
  'signed-out',
  'other-person',
  'unreachable',
  'failed',
]);

/** Why a change didn't go through, and the ways on from there. */
export function SendProblemNotice({
  problem,
  verb,
  caseId,
  onAgain,
  onRenew,
}: {
  problem: SendProblem;
  verb: SendVerb;
  caseId: string;
  onAgain: () => void;
  /** Logs the same content under a new id, where that is a way on. */
  onRenew?: () => void;
}) {
  const { title, detail } = sendProblemWords(problem, verb);
  const { kind } = problem;
  return (
    <Notice tone={kind === 'failed' ? 'error' : 'warn'} title={title} announce>
      {detail}
      <div className="mt-2 flex flex-wrap gap-2">
        {(kind === 'signed-out' || kind === 'other-person') && (
          <NewTab href="/sign-in">Sign in</NewTab>
        )}
        {kind === 'stale' && <NewTab href={`/cases/${caseId}/amend`}>See the current one</NewTab>}
        {kind === 'stale' && verb === 'amend' && (
          <Button onClick={() => location.reload()}>Put mine on top of it</Button>
        )}
        {kind === 'conflict' && <NewTab href="/cases">See my cases</NewTab>}
        {(kind === 'conflict' || kind === 'not-found') && onRenew && (
          <Button onClick={onRenew}>Log as another case</Button>
        )}
        {passing.has(kind) && <Button onClick={onAgain}>Try again</Button>}
      </div>
    </Notice>
  );
}

/** The form stays as it is: what leads away opens beside it. */
function NewTab({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener" className={buttonClass({})}>
      {children}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
