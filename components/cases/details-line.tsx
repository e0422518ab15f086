import type { CaseDetails } from '#domain/case-details.ts';
import { detailsWords } from './details-words.ts';

/** The details of a case in one line. */
export function DetailsLine({ details }: { details: CaseDetails }) {
  const words = detailsWords(details);
  return words.length > 0 && <p className="case-line">{words.join(' · ')}</p>;
}
