import { Card } from '#components/ui/card.tsx';

export interface ShownMail {
  readonly id: string;
  readonly at: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** A mail's text with its links alive; only addresses of this server become links. */
function Body({ text, home }: { text: string; home: string }) {
  return (
    <p className="break-words whitespace-pre-wrap">
      {text.split(/(https?:\/\/\S+)/).map((part, index) => {
        const key = `${index} ${part}`;
        if (!part.startsWith(`${home}/`)) return <span key={key}>{part}</span>;
        return (
          <a key={key} href={part} className="text-link wrap-anywhere">
            {part}
          </a>
        );
      })}
    </p>
  );
}

/** Mails that a real server would have sent, the newest first. */
export function DemoMailList({ mails, home }: { mails: readonly ShownMail[]; home: string }) {
  return (
    <ul className="grid gap-4">
      {mails.map(({ id, at, recipient, subject, body }) => (
        <li key={id}>
          <Card title={subject} lead={`To ${recipient}, ${at.slice(0, 16).replace('T', ' ')} UTC`}>
            <Body text={body} home={home} />
          </Card>
        </li>
      ))}
    </ul>
  );
}
