import { Fragment } from 'react';

/** ADS writes "Thrombolysis/Thrombectomy" as one word: a narrow place may break after the slash. */
export function BreakableLabel({ children }: { children: string }) {
  return children.split(/(?<=\/)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}
