import { trainingSet } from '/work/wt/h1/scripts/train-offline/training-set';
import { train } from '/work/wt/h1/scripts/train-offline/train';
import { schedules, isRight } from '/work/wt/h1/scripts/train-offline/fit';
import { openEnglishProblem } from '/work/wt/h1/lib/models/offline/problems/english/open-problem';
import { rank } from '/work/wt/h1/lib/models/offline/problems/ranker';
import { confidenceOf, evidenceOf } from '/work/wt/h1/lib/models/offline/problems/calibration';
import { isBeyondWordProblems } from '/work/wt/h1/lib/models/offline/beyond-word-problems';
import { readClosed } from '/work/wt/h1/lib/models/offline/read-question';
import { readFileSync, writeFileSync } from 'node:fs';
const D='/work/shared/data/questions';
const lessons = await trainingSet('en', D, 3);
const t = train(lessons, 3, schedules.en, {});
const foldOf = new Map(lessons.map(l=>[l.question,l.fold]));
const out:string[]=[];
for (const set of ['svamp','singleop','singleeq','addsub','multiarith','gsm8k']) {
  const qs = readFileSync(`${D}/${set}.jsonl`,'utf8').trim().split('\n').map(l=>JSON.parse(l));
  let closed=0, beyond=0, none=0, oracle=0, top=0, ans=0, ansOk=0;
  for (const q of qs) {
    const c = readClosed(q.question); if (c.length && c[0]!.confidence>=.9) {closed++; continue;}
    if (isBeyondWordProblems(q.question,'en')) {beyond++; out.push(`BEYOND ${set} | ${q.answer} | ${q.question}`); continue;}
    const p = openEnglishProblem(q.question); if(!p){none++; out.push(`NONE ${set} | ${q.answer} | ${q.question}`);continue;}
    const has = p.candidates.some(x=>isRight(x.value,q.answer)); if(has) oracle++; else out.push(`NOCAND ${set} | ${q.answer} | ${q.question}`);
    const r = set==='svamp'||set==='gsm8k' ? (t.without[foldOf.get(q.question)??0]??t.whole) : t.whole;
    const k = rank(p, r.weights); const b=k.readings[0];
    const ok = b && isRight(b.candidate.value,q.answer); if(ok) top++;
    const conf = confidenceOf(evidenceOf(k,p,0), r.calibration); if(conf>=.9){ans++; if(ok)ansOk++;}
    out.push(`${ok?'OK':'BAD'} ${set} ${conf.toFixed(2)} | ${q.answer} | ${q.question}`);
  }
  console.log(set, qs.length, {closed,beyond,none,oracle,top,ans,ansOk});
}
writeFileSync('/tmp/measure.txt', out.join('\n'));
