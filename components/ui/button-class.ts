export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'md' | 'lg' | 'xl';

export interface ButtonLook {
  readonly variant?: ButtonVariant;
  /** md 44 px, lg 56 px (the main way on a phone), xl 64 px (Save). */
  readonly size?: ButtonSize;
}

const sizes: Record<ButtonSize, string> = {
  md: 'min-h-11 px-4 text-base',
  lg: 'min-h-14 px-5 text-lg',
  xl: 'min-h-16 px-6 text-lg',
};

/** The look of a button, for the rare element that can be neither Button nor ButtonLink. */
export function buttonClass({ variant = 'secondary', size = 'md' }: ButtonLook, extra = '') {
  return `btn btn-${variant} ${sizes[size]} ${extra}`;
}
