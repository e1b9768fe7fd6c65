/** The form around a control: its button and the keyboard's own key send it. */
import { createContext } from 'react';

export const FormSender = createContext<() => void>(() => {});
