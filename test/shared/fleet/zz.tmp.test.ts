import { it } from 'vitest';
import { rankFleet } from '../../../shared/fleet/culprits/rankFleet.ts';
import { rankCulprits } from '../../../shared/fleet/culprits/rankCulprits.ts';
import { findIncidents } from '../../../shared/fleet/incidents/findIncidents.ts';
import { background, build, crash, DAY, HOUR, machines, START, seeded, storeOf } from './syntheticFleet.ts';
const roleOf=(n:string)=> n==='ntoskrnl.exe'?'kernel' as const: ['fltmgr.sys','ntfs.sys','tcpip.sys'].includes(n)?'pass-through' as const:'third-party' as const;
it('time', async()=>{
 for (const n of [1000, 5000]) {
  const r=seeded(n); const f=machines(n,r,(_,i)=>[...Array.from({length:120},(_,k)=>build('w'+k+'.sys',i%3)),build('evil.sys',i%9===0?2:1)]);
  const items=[...background(f,r,{fromMs:START,toMs:START+60*DAY,perMachine:3}), ...f.filter((_,i)=>i%9===0).map((m,i)=>crash(m,{timeMs:START+40*DAY+r()*6*HOUR,module:'evil.sys',bugcheck:'0x50'}))];
  let q=0; const raw=await storeOf(items); const store=new Proxy(raw,{get(t,k){const v=(t as any)[k]; return typeof v==='function'?(...a:any[])=>{q++;return v.apply(t,a)}:v}});
  let t=performance.now(); const inc=await findIncidents(store); console.log(n,items.length,'incidents',performance.now()-t,'q',q, inc.map(i=>[i.id,i.machines])); q=0;
  t=performance.now(); const one=await rankCulprits(store,inc[0]!.target,{kind:'others'},{roleOf,vendorOf:x=>x.slice(0,2)}); console.log('one',performance.now()-t,'q',q,one.culprits.slice(0,2).map(c=>[c.module,c.score]),one.candidates); q=0;
  t=performance.now(); const k=await rankFleet(store,{},{roleOf,vendorOf:x=>x.slice(0,2),incidents:inc.map(i=>({filter:i.target,onsetMs:Date.parse(i.onset)}))}); console.log('fleet',performance.now()-t,'q',q,k.culprits.slice(0,2).map(c=>[c.module,c.score])); 
 }
},600000);
