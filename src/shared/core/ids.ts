declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type WorkspaceId = Id<'WorkspaceId'>;
export type DeviceId = Id<'DeviceId'>;
export type StaffId = Id<'StaffId'>;
export type CaseId = Id<'CaseId'>;
export type IssueId = Id<'IssueId'>;
export type EvidenceId = Id<'EvidenceId'>;
export type DocumentId = Id<'DocumentId'>;
export type RequestId = Id<'RequestId'>;
export type DutyId = Id<'DutyId'>;
export type RemedyId = Id<'RemedyId'>;
export type LetterId = Id<'LetterId'>;
export type NoteId = Id<'NoteId'>;
export type ContactId = Id<'ContactId'>;
export type BatchId = Id<'BatchId'>;
export type ClauseId = Id<'ClauseId'>;
export type ErasureId = Id<'ErasureId'>;

/** 32 lowercase hexadecimal characters: 128 random bits. Says nothing about what it names. */
const SHAPE = /^[0-9a-f]{32}$/;

export function isId(text: string): boolean {
  return SHAPE.test(text);
}

/** Brands a text that is known to be an id of that kind: fresh from {@link NewId}, or parsed by a schema. */
export function asId<T extends Id<string>>(text: string): T {
  if (!isId(text)) throw new Error('Not an id');
  // The brand exists only in the type; the shape was checked above.
  return text as T;
}
