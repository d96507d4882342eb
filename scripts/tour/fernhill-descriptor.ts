import type { Descriptor } from '../../utils/listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'fernhill', label: 'Fernhill Therapist Index', evidence: 'seen', basis: 'fictional', matches: ['http://localhost/*'], currency: 'USD', pages: [], stores: {},
};
