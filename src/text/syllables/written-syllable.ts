const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/u;
/** Rimes of written Vietnamese with the shapes of their vowels (â, ă, ê, ô, ơ, ư) and without their tones. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
   o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oe oen oeo oet
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt
   u ua uc ui um un ung up ut uê uêch uên uênh uêt uân uâng uât uây uơ uôc uôi uôm uôn uông uôt
   uy uya uych uyên uyêt uyn uynh uyp uyt uyu
   ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
   y ych ynh yt yêm yên yêng yêt yêu`.split(/\s+/),
);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ACUTE_OR_DOT = /[\u0301\u0323]/u;

/**
 * Whether the letters are one syllable of written Vietnamese, its marks and tone included: 'nghiệp', 'Thúy', 'QUYỀN'.
 * Stricter than `isSyllable`: 'néi', 'phý' and 'cách' without its tone are not. Where the tone stands does not matter.
 *
 * @example isWrittenSyllable('thuở') // → true; isWrittenSyllable('Caûi'), isWrittenSyllable('thöû') // → false
 */
export function isWrittenSyllable(word: string): boolean {
  if (word.length > 9) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE) ?? [];
  const letters = decomposed.replace(TONE, '').normalize('NFC');
  const stops = /(?:[ptc]|ch)$/u.test(letters);
  if (tones.length > 1 || (stops && !ACUTE_OR_DOT.test(tones[0] ?? ''))) return false;
  const [onset = ''] = ONSET.exec(letters) ?? [];
  const rime = letters.slice(onset.length);
  if (onset === 'gi') return rime === '' || startsAfterGi(rime) || RIMES.has(`i${rime}`);
  return onset === 'qu' ? startsAfterQu(rime) : RIMES.has(rime) && agree(onset, rime);
}

const startsAfterGi = (rime: string): boolean => RIMES.has(rime) && !/^[iy]/u.test(rime);
const startsAfterQu = (rime: string): boolean => RIMES.has(rime) && !/^[ouưi]/u.test(rime);

/** Which letters may open a rime: k, gh, ngh before e, ê, i (y); c, g, ng before the others; y after few. */
function agree(onset: string, rime: string): boolean {
  const front = /^[eêiy]/u.test(rime);
  if (rime.startsWith('y')) return /^[hklmstv]?$/u.test(onset) || onset === 'th';
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  if (onset === 'c' || onset === 'ng') return !front;
  return onset !== 'g' || !/^[eê]/u.test(rime);
}
