import { createElement, hydrate, options } from 'preact';

/** Attributes that SVG writes with a hyphen and React with a capital; `textLength` and its like have their capital in SVG too. */
const hyphened = /^(?:clip(?!PathU)|dominant|fill|font|marker(?![HUW])|paint|pointer|shape|stop|stroke|text(?!L)|vector)[A-Z]/;

options.vnode = (vnode) => {
  if (typeof vnode.type !== 'string' || !Object.keys(vnode.props).some((name) => hyphened.test(name))) return;
  vnode.props = Object.fromEntries(
    Object.entries(vnode.props).map(([name, value]) => [
      hyphened.test(name) ? name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`) : name,
      value,
    ]),
  );
};

/**
 * Lets an island live, in place of what Astro has for React: no island of this site has children, and all come in the page's HTML.
 *
 * @param {HTMLElement} element
 */
export default function hydrateIsland(element) {
  /** @param {import('preact').FunctionComponent} component @param {object} props */
  return (component, props) => hydrate(createElement(component, props), element);
}
