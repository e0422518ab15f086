import { Button, ButtonLink } from '#components/ui/button.tsx';
import { latePart } from '#components/ui/late-part.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { OwnCase } from '#offline/own-case.ts';
import { rejectionWords } from '../phone/sync-words.ts';
import { phone } from '../phone/use-phone.ts';
import type { Places } from './case-row.ts';
import { WithdrawCase } from './withdraw-case.tsx';

const BothSides = latePart(async () => (await import('./both-sides.tsx')).BothSides);

/** Why the server did not take a case, and the ways on; where it has another version, both of them. */
export function HeldCase({ own, name, places }: { own: OwnCase; name: string; places: Places }) {
  const toast = useToast();
  const { id, fields, theirs, reason } = own;
  const waits = reason === 'unknown-version';
  const said = rejectionWords(own);
  const title = `${said.charAt(0).toUpperCase()}${said.slice(1)}`.replace(/\.?$/, '.');
  const act = async (work: Promise<boolean>, message: string) => {
    const done = await work;
    toast(done ? { message } : { message: 'That did not work. Reload the page.', tone: 'warn' });
  };
  return (
    <div className="col-span-full grid gap-3">
      <Notice tone="warn" title={title}>
        {waits ? 'It is sent again by itself.' : 'It is kept on this phone until you decide.'}
      </Notice>
      {theirs ? (
        <BothSides
          mine={fields}
          theirs={theirs.fields}
          places={places}
          onMine={
            theirs.status === 'logged'
              ? () =>
                  void act(
                    phone()
                      .amend(id, fields)
                      .then(({ saved }) => saved),
                    'Yours is saved.',
                  )
              : undefined
          }
          onTheirs={() => void act(phone().keepTheirs(id), 'The other version is kept.')}
        />
      ) : (
        !waits && (
          <div className="case-ways">
            <ButtonLink href={`/log?amend=${id}`} aria-label={`Fix ${name}`}>
              Fix it
            </ButtonLink>
            <Button
              variant="quiet"
              onClick={() => void act(phone().sendAgain(id), 'It is being sent again.')}
            >
              Send it again
            </Button>
            <WithdrawCase own={own} name={name} />
          </div>
        )
      )}
    </div>
  );
}
