const ASKS: readonly RegExp[] = [
  /\b(?:if you (?:want|wish|would like|['’]d like) to (?:contribute|write|respond|submit|pitch)|want to (?:contribute|write for|respond)|interested in (?:writing for|contributing|submitting|pitching)|would you like to (?:contribute|write))\b/iu,
  /\b(?:do you have (?:an? )?(?:opinion|expertise|view|story|idea)|have (?:specific )?expertise|have an opinion on)\b/iu,
  /\b(?:write (?:for|to) (?:us|the (?:opinion|comment|letters?) (?:desk|page|editor))|submit (?:an?|your) (?:op-?ed|article|essay|opinion|commentary|letter|piece|response)|send (?:us )?(?:an?|your) (?:op-?ed|article|essay|opinions?|commentary|letters?|pitch(?:es)?|pieces?|submissions?|contributions?))\b/iu,
  /\b(?:pitch(?:es)? (?:us|to|should|may|can)|submission guidelines|guidelines for (?:contributors|submissions)|contributors? (?:are|should|can|may)|letters to the editor (?:are|should|may|must|can)|letters of more than|(?:e-?mail|send) your (?:letters|views)|(?:welcomes?|accepts?|invites?) (?:submissions|contributions|pitches|op-?eds|letters|responses|outside))\b/iu,
  /\b(?:is committed to publishing a diversity of letters|would you like (?:us|to)[^.]{0,60}letter|consider(?:ed)? for publication in (?:our|the) letters?)\b/iu,
  /投稿|征稿|来稿/iu,
];
/** What only a call says. */
const CALLS =
  /\bis committed to publishing a (?:diversity|range|variety) of (?:letters|views)|\bsend us your (?:writings?|articles?|views|op-?eds?|thoughts|essays?|stories)\b|\bcontribute (?:to|an?) .{0,40}\b(?:opinion|comment) (?:section|page)/iu;
const CONTACT =
  /[\w.+-]+@[\w-]+\.[\w.-]+|(?:^|[\s(\u200b])@\w{2,}|\bcontact (?:us|the)\b|\b(?:e-?mail|write to) us\b/iu;
const FOLLOW = /\bfollow\b.{0,60}(?:@\w{2,}|\b(?:twitter|facebook|instagram|linkedin|x)\b)/iu;

/** How strongly a line asks readers to write for the desk: 0 not at all, 1 in passing, 2 in so many words. */
export function asksForCopy(text: string): 0 | 1 | 2 {
  if (text.length > 900) return 0;
  if (CALLS.test(text)) return 2;
  const asks = ASKS.some((pattern) => pattern.test(text));
  const contact = CONTACT.test(text);
  const enclosed = /^[([（].*[)\]）]$/su.test(text);
  if (asks && (contact || enclosed || text.length < 300)) return contact || enclosed ? 2 : 1;
  return enclosed && contact && FOLLOW.test(text) ? 1 : 0;
}
