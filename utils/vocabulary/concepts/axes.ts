/** The five axes of working style; see `profile-items.json` and `approaches.json` for what their ends mean. */
export const AXES = ['lead', 'depth', 'time', 'stance', 'work'] as const;

export type Axis = (typeof AXES)[number];
