'use client';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { saveFile } from '#components/ui/save-file.ts';

function keepAsFile(codes: readonly string[]) {
  const lines = ['Angiolog recovery codes. Each works once.', '', ...codes, ''];
  saveFile(new Blob([lines.join('\n')], { type: 'text/plain' }), 'angiolog-codes.txt');
}

/** Ten codes, shown this once; on from here only by saying that they are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <section className="grid gap-4" aria-labelledby="recovery-codes">
      <h2 id="recovery-codes" className="text-xl">
        Keep these recovery codes
      </h2>
      <p className="text-ink-soft">
        Each signs you in once, without the phone. They are shown this one time. Keep them where you
        keep passwords, not on the phone alone.
      </p>
      <ul className="grid grid-cols-1 gap-x-6 gap-y-1 rounded-md border border-line-strong p-4 font-mono min-[26rem]:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => keepAsFile(codes)}>Save as a file</Button>
        <Button
          onClick={() =>
            navigator.clipboard.writeText(codes.join('\n')).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          Copy
        </Button>
      </div>
      {copied && <Notice tone="success" title="Copied." announce />}
      <Button variant="primary" size="lg" onClick={onKept}>
        I have kept them
      </Button>
    </section>
  );
}
