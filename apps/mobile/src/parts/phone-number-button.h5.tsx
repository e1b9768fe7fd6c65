type PhoneNumberButtonProps = {
  children: string;
  busy?: boolean;
  /** A code for the phone number; undefined when the person would rather not. */
  onAnswer: (code: string | undefined) => void;
};

/** Browsers know nobody's phone number. */
export function PhoneNumberButton(_: PhoneNumberButtonProps) {
  return null;
}
