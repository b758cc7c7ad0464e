/** Something that is wrong in the content, in words for the author who puts it right. */
export type Problem = Readonly<{
  /** The file or folder, relative to the project: `content/course.yaml`. */
  file: string;
  /** The line, counted from 1; `null` when it is about the file as a whole. */
  line: number | null;
  /** What is wrong, in a sentence. */
  message: string;
  /** What to do about it, in a sentence. */
  cure: string;
}>;
