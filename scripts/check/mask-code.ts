/** Bodies without their code, for the rules about text (src/markdown/mask-code.ts). */
export { maskCode } from '../../src/markdown/mask-code.ts';
