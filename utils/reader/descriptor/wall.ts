/** What a wall says, on any site: the page that stands in for the one that was asked for. */
export const WALL =
  /^(403|401|429)\b|forbidden|access denied|just a moment|attention required|are you a robot|verify you are human|pardon our interruption/iu;

/** A wall is a short page; a directory's own page about access is not. In characters of text. */
export const WALL_LENGTH = 1500;
