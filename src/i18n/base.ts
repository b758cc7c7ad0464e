/** Where the site stands under its origin, with a slash at the end: `/`, or `/dyade/`. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
