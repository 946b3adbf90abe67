import { APICallError } from '@ai-sdk/provider';
import type { LanguageModelMiddleware } from 'ai';

/** Models that think refuse a temperature, and some servers refuse a seed: they are asked once more, without both. */
export const dropRefusedSampling: LanguageModelMiddleware = {
  specificationVersion: 'v4',
  wrapStream: async ({ doStream, model, params }) => {
    try {
      return await doStream();
    } catch (error) {
      if (!refusesSampling(error)) throw error;
      return await model.doStream({ ...params, temperature: undefined, seed: undefined });
    }
  },
};

const refusesSampling = (error: unknown) =>
  APICallError.isInstance(error) &&
  (error.statusCode === 400 || error.statusCode === 422) &&
  /temperature|seed/i.test(`${error.message} ${error.responseBody}`);
