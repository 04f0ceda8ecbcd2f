// Elements. What the document says becomes text nodes and nothing else, so that no words of it are ever markup.

/** An element with attributes, save those that are undefined, and with children: nodes, texts, or lists of either. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== ""));
  return element;
}

/** The id of a part of the page, the same for the same words. */
export function anchor(kind, words) {
  return `${kind}-${encodeURIComponent(words)}`;
}

/** A link to a part of the page. */
export function jump(kind, words, ...children) {
  return h("a", { href: `#${encodeURIComponent(anchor(kind, words))}` }, ...children);
}
