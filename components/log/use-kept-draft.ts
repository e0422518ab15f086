import { useEffect, useReducer, useRef, useState } from 'react';
import { newCaseId } from '#offline/new-case-id.ts';
import type { OwnCase } from '#offline/own-case.ts';
import { changeDraft, type Draft } from './draft.ts';
import { draftKey, dropDraft, keepDraft, readDraft, tabStorage } from './draft-store.ts';
import type { LogMode, LogReference } from './log-reference.ts';
import { amendDraft, startDraft } from './open-draft.ts';

function openDraft(mode: LogMode, reference: LogReference): Draft {
  return mode.kind === 'amend' ? amendDraft(mode) : startDraft(newCaseId(), reference);
}

const pick = ({ version, fields }: Pick<OwnCase, 'version' | 'fields'>) => ({ version, fields });

/** What came back after a reload; `older` stands on a version that is no longer the current one. */
export type Restored = 'nothing' | 'draft' | 'older';

/**
 * The draft of this tab. It outlives a reload: what was typed is kept from the first change until it
 * is saved. An amendment that was typed on an older version comes back standing on the current one,
 * and the caller says so.
 */
export function useKeptDraft(reference: LogReference, mode: LogMode, person: string) {
  const [draft, change] = useReducer(changeDraft, undefined, () => openDraft(mode, reference));
  const [restored, setRestored] = useState<Restored>();
  const key = draftKey({ person, of: mode.kind === 'amend' ? mode.id : 'new' });
  const opened = useRef(mode);

  useEffect(() => {
    const kept = readDraft(tabStorage(), key);
    const { current } = opened;
    if (!kept) return setRestored('nothing');
    const now = current.kind === 'amend' ? current.version : kept.baseVersion;
    change({ kind: 'replace', draft: { ...kept, baseVersion: now } });
    setRestored(now === kept.baseVersion ? 'draft' : 'older');
  }, [key]);

  useEffect(() => {
    if (!restored) return;
    if (draft.touched) keepDraft(tabStorage(), key, draft);
    else dropDraft(tabStorage(), key);
  }, [draft, key, restored]);

  /** @param now what an amended case has become since the form was opened */
  const startOver = (now?: Pick<OwnCase, 'version' | 'fields'>) => {
    const from = mode.kind === 'amend' && now ? { ...mode, ...pick(now) } : mode;
    change({ kind: 'replace', draft: openDraft(from, reference) });
    setRestored('nothing');
  };
  return { draft, change, restored, startOver };
}
