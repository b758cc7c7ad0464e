/** What a tag in a text may and must have. */
export type Tag = Readonly<{
  attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** Whether something stands between its opening and its end: always, or never. */
  children: boolean;
}>;

/** The tags that texts may use, by name. */
export type Tags = Readonly<Record<string, Tag>>;

const id = { id: 'required' } as const;

/** The authors' vocabulary, as content/README.md explains it. */
export const authorTags: Tags = {
  Term: { attributes: id, children: true },
  Cite: { attributes: { ...id, narrative: 'optional' }, children: false },
  Questions: { attributes: { ids: 'required' }, children: false },
  Reflect: { attributes: id, children: true },
  Figure: { attributes: id, children: false },
  Portrait: { attributes: { closeness: 'optional', conflict: 'optional', dependency: 'optional' }, children: true },
  PortraitSliders: { attributes: {}, children: false },
  CaseCard: { attributes: id, children: true },
  Scan: { attributes: id, children: true },
  Scenario: { attributes: id, children: true },
  Tool: { attributes: id, children: true },
  Exercise: { attributes: id, children: true },
  Link: { attributes: { to: 'required' }, children: true },
  Foreign: { attributes: { lang: 'required' }, children: true },
  Note: { attributes: { title: 'required' }, children: true },
  Part: { attributes: id, children: true },
  Predict: { attributes: id, children: true },
  Compare: { attributes: id, children: true },
  PullQuote: { attributes: {}, children: true },
  CasePortrait: { attributes: id, children: false },
};
