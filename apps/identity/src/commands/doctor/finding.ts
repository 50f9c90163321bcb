/** One line of what `doctor` says. Without a fix everything is well. */
export interface Finding {
  readonly area: string;
  readonly says: string;
  /** What to do about it. */
  readonly fix?: string;
}

export const isWrong = ({ fix }: Finding): boolean => fix !== undefined;

export function lineOf({ area, says, fix }: Finding): string {
  return `${fix === undefined ? 'ok   ' : 'WRONG'}  ${area.padEnd(20)}${says}${fix === undefined ? '' : ` ${fix}`}`;
}
