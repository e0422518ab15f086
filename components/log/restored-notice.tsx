import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Restored } from './use-kept-draft.ts';

/** Says that an amendment came back from before a reload, and lets the person drop it. */
export function RestoredNotice({
  restored,
  onStartOver,
}: {
  restored: Restored | undefined;
  onStartOver: () => void;
}) {
  if (restored !== 'draft' && restored !== 'older') return null;
  return (
    <Notice
      tone={restored === 'older' ? 'warn' : 'info'}
      title={
        restored === 'older'
          ? 'These are your changes. The case was changed elsewhere since.'
          : 'These are your changes from before. They are not saved yet.'
      }
      action={<Button onClick={onStartOver}>Show the case as it is now</Button>}
      announce
    >
      {restored === 'older' && 'Saving them puts them in place of what stands now.'}
    </Notice>
  );
}
