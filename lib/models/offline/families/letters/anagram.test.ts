import { checkFamily } from '../../testing/check-family';
import { anagram } from './anagram';

checkFamily(anagram, {
  en: [
    ['Are "listen" and "silent" anagrams?', 'yes'],
    ['Is night an anagram of thing?', 'yes'],
    ['Are the words cat and dog anagrams of each other?', 'no'],
    ['Check if evil and vile are anagrams', 'yes'],
    ['Is "Dormitory" an anagram of "dirty room"?', 'yes'],
    ['Are apple and papel anagrams', 'yes'],
  ],
  zh: [
    ['listen和silent是变位词吗？', '是'],
    ['单词cat与dog是否是变位词', '不是'],
    ['night是thing的变位词吗？', '是'],
    ['evil和vile互为变位词吗', '是'],
    ['apple和pleas是不是变位词？', '不是'],
    ['tea和eat是变位词吗', '是'],
  ],
});
