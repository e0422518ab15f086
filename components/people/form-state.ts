/** What a form shows once it was sent. */
export interface FormState {
  /** New with every success: the form then starts anew. */
  readonly key?: string;
  /** What was done, as a sentence. */
  readonly said?: string;
  /** What went wrong, what is safe and what to do. */
  readonly problem?: string;
  readonly errors?: Readonly<Record<string, string>>;
  /** What was typed, so that a refusal loses nothing. */
  readonly entered?: Readonly<Record<string, string>>;
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
