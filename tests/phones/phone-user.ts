/** What a person does on a phone, by the names that the controls have: the same in WeChat and in a browser. */
import type { Applicant } from '../journey/applicant.ts';

type Name = string | RegExp;

/** A picture as the phone's album gives it. */
export type AlbumFile = { name: string; mimeType: string; buffer: Buffer };

export type PhoneUser = {
  /** Waits for the page with this h1: it breaks no rule, and what it offers is noted. */
  at(heading: Name): Promise<void>;
  press(button: Name): Promise<void>;
  follow(link: Name): Promise<void>;
  /** Writes in a text box, in the place of what stood there. */
  fill(box: Name, text: string): Promise<void>;
  /** Chooses one of several, or ticks a box. @param question where the page has the same words under several */
  choose(option: Name, question?: Name): Promise<void>;
  /** Chooses out of a list that has to be opened. */
  pick(list: string, option: string): Promise<void>;
  photo(take: '拍照' | '从相册选', file: AlbumFile): Promise<void>;
  /** Waits until the words stand on the page. @returns all that stands in their place */
  reads(words: Name): Promise<string>;
  /** Waits until the words were spoken. */
  hears(words: Name): Promise<void>;
  /** Reads in the summary what is wrong, and follows it to the control, which is on the screen then. */
  corrects(error: Name): Promise<void>;
  /** Takes the network away, or gives it back. */
  network(there: boolean): Promise<void>;
  /** The app was ended by the phone, and is opened anew. */
  reopen(): Promise<void>;
  /** From the first page to the own first page. */
  signIn(person: Applicant): Promise<void>;
  signInStaff(login: string): Promise<void>;
  /** What was offered since signing in, page by page, in the order in which it is read. */
  offered(): readonly string[];
  /** Keys pressed, or touches and typed letters, since signing in. */
  effort(): number;
  /** Errors that no one caught. */
  faults(): readonly string[];
  close(): Promise<void>;
};
