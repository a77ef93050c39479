import type { Command } from "@tiptap/pm/state";
import { insertInBody } from "../commands/body-blocks";
import { nodeType } from "../page/element-types";
import { enterPart, partOnPage, placePart } from "./page-order";

/** A place for the piece read aloud: over the body, where the page keeps one; the caret stays where it was. */
export const insertAudio: Command = (state, dispatch) => {
  const there = partOnPage(state.doc, "audio");
  const tr = state.tr;
  if (there === null) placePart(tr, nodeType("audio").create());
  else enterPart(tr, there);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** A pause between two parts of the copy. */
export const insertSectionBreak: Command = (state, dispatch) => {
  dispatch?.(insertInBody(state.tr, state, nodeType("sectionBreak").create()));
  return true;
};

/** A pointer to another piece; its address is asked for once it stands. */
export const insertLinkCard: Command = (state, dispatch) => {
  dispatch?.(insertInBody(state.tr, state, nodeType("linkCard").create()));
  return true;
};
