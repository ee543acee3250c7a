/** Whether a whole name begins with the family's: "Choi Min-seok", "Chen Kuan-ting", "Li Na". A name so written tells no gender by its first word. */
export function isFamilyFirst(name: string): boolean {
  return familyFirst.test(name);
}

const familyFirst =
  /^(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}|(?:Li|Wang|Zhang|Liu|Chen|Zhao|Huang|Zhou|Wu|Xu|Zhu|Guo|Luo|Liang|Zheng|Xie|Feng|Xiao|Deng|Zeng|Peng|Jiang|Cai|Xue|Tian|Qiu|Qin|Meng|Qian|Cui|Ding|Wei) \p{Lu}\p{Ll}{1,5})$/u;
