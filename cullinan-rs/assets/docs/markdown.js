// As much of Markdown as doc comments use. HTML is shown as it is written, a picture is a link to it, and a link leads
// to http, https or mailto.
import { h } from "./dom.js";

const FENCE = /^\s*(```+|~~~+)/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;
const HEADING = /^#{1,6}\s+/;
const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|!?\[([^\][]+)\]\(([^()\s]+)\)|<(https?:\/\/[^<>\s]+)>/g;

/** The blocks of a text; none for `undefined`. */
export function markdown(text) {
  const lines = (text ?? "").split(/\r?\n/);
  const blocks = [];
  while (lines.length > 0) {
    const line = lines[0];
    if (line.trim() === "") lines.shift();
    else if (FENCE.test(line)) blocks.push(code(lines));
    else if (HEADING.test(line)) blocks.push(h("h5", {}, inline(lines.shift().replace(HEADING, ""))));
    else if (ITEM.test(line)) blocks.push(list(lines));
    else blocks.push(h("p", {}, inline(paragraph(lines))));
  }
  return blocks;
}

function code(lines) {
  const fence = lines.shift().match(FENCE)[1];
  const end = lines.findIndex((line) => line.trim() === fence);
  const held = lines.splice(0, end < 0 ? lines.length : end);
  lines.shift();
  return h("pre", {}, h("code", {}, held.join("\n")));
}

function list(lines) {
  const isNumbered = /^\s*\d/.test(lines[0]);
  const items = [];
  while (lines.length > 0 && ITEM.test(lines[0])) {
    const first = lines.shift().replace(ITEM, "");
    items.push(h("li", {}, inline([first, paragraph(lines)].join("\n"))));
  }
  return h(isNumbered ? "ol" : "ul", {}, items);
}

/** The lines up to the next block. */
function paragraph(lines) {
  const isOver = (line) => line.trim() === "" || FENCE.test(line) || ITEM.test(line) || HEADING.test(line);
  const end = lines.findIndex(isOver);
  return lines.splice(0, end < 0 ? lines.length : end).join("\n");
}

/** The parts of one line of words. */
export function inline(text) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    parts.push(text.slice(from, match.index), span(match));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

function span([whole, code, strong, emphasis, words, target, bare]) {
  if (code !== undefined) return h("code", {}, code);
  if (strong !== undefined) return h("strong", {}, strong);
  if (emphasis !== undefined) return h("em", {}, emphasis);
  const url = bare ?? target;
  if (!/^(https?:\/\/|mailto:)/i.test(url)) return whole;
  return h("a", { href: url, rel: "noopener noreferrer" }, words ?? bare);
}
