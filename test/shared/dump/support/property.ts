/** fast-check with one seed for all runs, so that a test that fails once fails everywhere. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_241_123 });

export { fc };
