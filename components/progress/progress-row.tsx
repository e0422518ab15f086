import { Badge } from '#components/ui/badge.tsx';
import { Bullet } from '#components/ui/bullet.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import { StandingMark } from '#components/ui/standing-mark.tsx';
import { BreakableLabel } from './breakable-label.tsx';
import { lineWords } from './line-words.ts';
import { type MinimumLine, plainLabel } from './progress-line.ts';
import { standingLook } from './standing-look.ts';

export function ProgressRow({ line, casesHref }: { line: MinimumLine; casesHref: string }) {
  const { counted, minimum, expected, standing, loggedAs, measure, confirmed } = line;
  const label = plainLabel(line);
  return (
    <Bullet
      label={
        <>
          <BreakableLabel>{label}</BreakableLabel> {!confirmed && <Badge>unconfirmed</Badge>}
        </>
      }
      done={counted}
      verified={loggedAs === 'aggregate' ? undefined : line.verified}
      minimum={minimum}
      expected={expected === null ? undefined : Math.round(expected)}
      standing={<StandingMark {...standingLook(standing)} />}
      words={
        <>
          <span className="progress-words">{lineWords(line)}</span>{' '}
          {loggedAs === 'cases' && (
            <PageLink
              href={`${casesHref}${encodeURIComponent(measure)}`}
              prefetch={false}
              className="text-link progress-why"
            >
              Why does this count?<span className="sr-only"> {label}</span>
            </PageLink>
          )}
        </>
      }
    />
  );
}
