import { saveFile } from '#components/ui/save-file.ts';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { LogReference } from '#domain/sync/own-log.ts';
import { phone } from './use-phone.ts';

const nameIn = (list: readonly { id: string; name: string }[] | undefined, id: string) =>
  list?.find((each) => each.id === id)?.name;

/** Offers what only this phone has as two files; false where the phone couldn't read it. */
export async function saveUnsentFile(reference: LogReference | null): Promise<boolean> {
  const files = await phone().exportUnsent({
    procedure: (code) => findProcedure(code)?.name,
    attending: (id) => nameIn(reference?.attendings, id),
    site: (id) => nameIn(reference?.sites, id),
  });
  for (const { name, blob } of files ?? []) saveFile(blob, name);
  return files !== undefined;
}
