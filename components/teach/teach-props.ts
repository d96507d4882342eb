import type { Descriptor } from '../../utils/listing/descriptor.ts';
import type { AskLesson } from '../../utils/messages/teach.ts';
import type { Mode } from '../../utils/profile/mode.ts';

export interface TeachProps {
  /** The site that is taught, as the browser names it. */
  host: string;
  ask: AskLesson;
  /** Called straight from the click that keeps it: the browser may then ask for access. */
  onKeep(label: string, descriptor: Descriptor, mode: Mode): void;
  onSaveFile(descriptor: Descriptor): void;
  onEnd(): void;
}
