import type { WorkspaceEvent } from '../../shared/audit/workspace-events';

export type TakenCheckpoint = Extract<WorkspaceEvent, { type: 'CheckpointTaken' }>;
export type CheckpointStamp = Extract<WorkspaceEvent, { type: 'CheckpointStamped' }>;

/** A checkpoint of the workspace, with its time stamp where there is one. */
export interface StampedCheckpoint {
  readonly taken: TakenCheckpoint;
  readonly stamp: CheckpointStamp | undefined;
}
