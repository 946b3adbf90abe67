/** Whether a model's name is the offline writer's, which is no language model and runs in the browser. */
export const isOffline = (model: string): boolean => model.startsWith('offline:');
