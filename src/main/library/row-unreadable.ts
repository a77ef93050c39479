/** A row that is in the file but does not have the form this program writes. */
export class RowUnreadable extends Error {
  override readonly name = 'RowUnreadable';
}
