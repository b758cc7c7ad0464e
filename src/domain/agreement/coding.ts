/** Per fragment the category that one reader and another gave it; the same fragments, in the same order, for both. */
export type Coding = readonly (readonly [one: string, other: string])[];
