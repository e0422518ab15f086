import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { useToast } from '#components/ui/toast.tsx';

const mostLetters = 40;

/** Gives the procedures of this case a name, to have them as one chip from now on. */
export function KeepBundle({ onKeep }: { onKeep: (name: string) => void }) {
  const [name, setName] = useState<string>();
  const toast = useToast();
  if (name === undefined) {
    return (
      <button type="button" className="text-link min-h-11 px-1" onClick={() => setName('')}>
        Keep these as a bundle
      </button>
    );
  }
  const keep = () => {
    const named = name.trim();
    if (!named) return;
    onKeep(named);
    setName(undefined);
    toast({ message: `${named} is among the chips now.` });
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <TextInput
        label="Name of the bundle"
        value={name}
        maxLength={mostLetters}
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          keep();
        }}
      />
      <Button onClick={keep}>Keep</Button>
      <Button variant="quiet" onClick={() => setName(undefined)}>
        Cancel
      </Button>
    </div>
  );
}
