import { codeOf, Failure } from './failure.mjs';

/** @type {Record<string, string>} */
const reasons = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its file system is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
};

/**
 * Runs what needs a writable folder; what the system refuses becomes a sentence.
 * @template T
 * @param {string} folder
 * @param {() => T} work
 * @returns {T}
 */
export function inWritableFolder(folder, work) {
  try {
    return work();
  } catch (error) {
    const reason = reasons[codeOf(error)];
    if (!reason) throw error;
    throw new Failure(
      `The data folder ${folder} can't be used: ${reason}. Mend that, or set ANGIOLOG_DATA to another folder.`,
    );
  }
}
