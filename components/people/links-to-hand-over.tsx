'use client';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { plainCell } from '#domain/plain-cell.ts';

export interface LinkToHandOver {
  readonly email: string;
  readonly name: string;
  readonly link: string;
  readonly why: 'not-configured' | 'failed';
}

const mostShown = 20;

/** Rows for a spreadsheet: a name could be a formula there. */
export const linkRows = (links: readonly LinkToHandOver[]): string =>
  links.map(({ name, email, link }) => [name, email, link].map(plainCell).join('\t')).join('\n');

const why = {
  'not-configured': 'This server sends no mail. Hand each person their own link.',
  failed: 'The mail could not be sent. Hand each person their own link, or resend it later.',
} as const;

function CopyButton({ text, of, children }: { text: string; of: string; children: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button onClick={copy} aria-label={`${children} ${of}`}>
      {copied ? 'Copied' : children}
    </Button>
  );
}

/** Links that went out by no mail. They are shown this once: only their hashes are stored. */
export function LinksToHandOver({ links }: { links: readonly LinkToHandOver[] }) {
  const [first] = links;
  if (!first) return null;
  return (
    <div className="grid gap-3">
      <Notice tone="warn" title={why[first.why]} announce>
        A link works once, for 72 hours, and is shown only now.
      </Notice>
      <ul className="grid gap-3">
        {links.slice(0, mostShown).map(({ email, name, link }) => (
          <li key={email} className="flex flex-wrap items-end gap-2">
            <label className="field min-w-0 flex-[1_1_14rem]">
              <span className="field-label">
                {name}, {email}
              </span>
              <input
                readOnly
                value={link}
                className="control"
                onFocus={(event) => event.currentTarget.select()}
              />
            </label>
            <CopyButton text={link} of={`of ${name}`}>
              Copy link
            </CopyButton>
          </li>
        ))}
      </ul>
      {links.length > 1 && (
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton text={linkRows(links)} of="with names and addresses">
            {`Copy all ${links.length.toLocaleString('en-US')} links`}
          </CopyButton>
          {links.length > mostShown && (
            <p className="text-sm text-ink-soft">
              The first {mostShown} are shown. Paste the rest into a spreadsheet.
            </p>
          )}
        </div>
      )}
    </div>
  );
}
