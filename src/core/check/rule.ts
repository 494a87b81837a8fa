import type { Fault } from '../newsroom/fault.ts';
import type { FaultKind } from '../newsroom/fault-kinds.ts';
import type { Subject } from './subject.ts';
import type { World } from './world.ts';

/** One thing a proof-reader looks for, in one text at a time. Rules never change what they look at. */
export interface Rule {
  /** The kinds of fault it may give. */
  kinds: readonly FaultKind[];
  check: (subject: Subject, world: World) => Fault[];
}
