import { trainingSet } from '/work/wt/h1/scripts/train-offline/training-set';
import { train } from '/work/wt/h1/scripts/train-offline/train';
import { schedules, isRight } from '/work/wt/h1/scripts/train-offline/fit';
import { openEnglishProblem } from '/work/wt/h1/lib/models/offline/problems/english/open-problem';
import { parseProblem } from '/work/wt/h1/lib/models/offline/problems/english/problem';
import { readBySchema } from '/work/wt/h1/lib/models/offline/problems/english/schemas/schema-reader';
import { rank } from '/work/wt/h1/lib/models/offline/problems/ranker';
import { confidenceOf, evidenceOf } from '/work/wt/h1/lib/models/offline/problems/calibration';
import { isBeyondWordProblems } from '/work/wt/h1/lib/models/offline/beyond-word-problems';
import { readFileSync, writeFileSync } from 'node:fs';
const D='/work/shared/data/questions';
const lessons = await trainingSet('en', D, 3);
const t = train(lessons, 3, schedules.en, {});
const foldOf = new Map(lessons.map(l=>[l.question,l.fold]));
const out:any[]=[];
for (const set of ['svamp','singleop','singleeq','addsub','multiarith','gsm8k']) {
  const qs = readFileSync(`${D}/${set}.jsonl`,'utf8').trim().split('\n').map(l=>JSON.parse(l));
  for (const [i,q] of qs.entries()) {
    const row:any={set,i,half:i%2,q:q.question,a:q.answer,conf:0}; out.push(row);
    if (isBeyondWordProblems(q.question,'en')) {row.k='beyond'; continue;}
    const p = openEnglishProblem(q.question); if(!p){row.k='null';continue;}
    const pp = parseProblem(q.question)!; const s=readBySchema(pp);
    const r = set==='svamp'||set==='gsm8k' ? (t.without[foldOf.get(q.question)??0]??t.whole) : t.whole;
    const k = rank(p, r.weights); const b=k.readings[0];
    row.k='read'; row.schema=s&&{v:s.amount.value,how:s.how,d:s.doubts}; row.sok=s?isRight(s.amount.value,q.answer):null;
    row.top=b?.candidate.value; row.p=b?.probability; row.ok=!!b&&isRight(b.candidate.value,q.answer);
    row.conf=b?confidenceOf(evidenceOf(k,p,0), r.calibration):0;
  }
}
writeFileSync('/tmp/measure.json', JSON.stringify(out));
console.log(JSON.stringify(t.whole.calibration));
