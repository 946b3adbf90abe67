import { prepare } from './prepare';
import { insistOnFreePort, serve } from './serve';

await insistOnFreePort();
await prepare();
serve('dev');
