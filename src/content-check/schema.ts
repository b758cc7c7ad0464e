/** What a schema says about data that doesn't fit; the fields depend on the code. */
export type Issue = Readonly<{
  code?: string;
  path: readonly PropertyKey[];
  message: string;
  /** Fields that the schema doesn't have. */
  keys?: readonly string[];
  /** The kind of value that was asked for. */
  expected?: string;
  /** What is measured: the length of a `string` or an `array`, or a `number` itself. */
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  /** Values of which one was asked for. */
  values?: readonly unknown[];
  /** The kinds of entry of which one was asked for. */
  options?: readonly unknown[] | undefined;
  /** What is wrong according to each of the alternatives. */
  errors?: readonly (readonly Issue[])[];
  /** What is wrong with a key. */
  issues?: readonly Issue[];
}>;

/** What this layer asks of a schema of `src/schemas`, so that the schemas' own library stays there. */
export type Schema<T> = {
  safeParse: (
    data: unknown,
  ) => { success: true; data: T } | { success: false; error: { issues: readonly Issue[] }; data?: undefined };
};

/** The data that a schema gives. */
export type Output<S> = S extends Schema<infer T> ? T : never;
