/** Where each tool stands below its language: its page, or its place on one. A tool without a path has no page yet. */
export const toolPaths: Readonly<Record<string, string>> = {
  'relationship-map': 'map/',
  'small-plan': 'map/#small-plan',
  portfolio: 'portfolio/',
};
