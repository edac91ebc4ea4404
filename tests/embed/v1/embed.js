(() => {
const list=(words)=>words.split(" ");
const TAKES={
items:[],
topic:list("architecture automation build-vs-buy capacity cluster-networking collaboration communication containers cost culture databases decisions delivery first-90-days gpu growth iac identity incidents kubernetes leadership linux llm-serving migrations motivation networking observability offer on-call platform prioritization recovery roadmap security supply-chain troubleshooting"),
track:list("engineer swe lead head"),
level:list("junior engineer senior staff"),
kind:list("single multiple order match numeric text line prompt"),
count:[1,500],
mode:list("practice exam"),
minutes:[1,600],
seed:[0,4294967295],
theme:list("auto light dark"),
height:[200,2000],
daily:null,
lang:null,
microphone:null,
};
const KNOWN=Object.keys(TAKES);
const SET=KNOWN.slice(0,9);
const FOREIGN = /[-:@._]|^(id|class|style|title|dir|hidden|slot|part|role|tabindex|on.+)$/;
const isNumber=(name)=>TAKES[name]?.[0]>=0;
const isSingle=(name)=>isNumber(name)||name==="mode"||name==="theme";
function isRight(name,words){
if(name==="microphone")return true;
const [first=""]=words;
if (name === "daily") return !words[1] && /^(\d{4}-\d\d-\d\d)?$/.test(first);
if (name === "lang") return /^[a-z]{2,3}(-\w+)*$/.test(words.join());
const known=TAKES[name];
if(!first||(isSingle(name)&&words[1]))return false;
if (isNumber(name)) return /^\d+$/.test(first) && first >= known[0] && first <= known[1];
return words.every((word) => (known[0] ? known.includes(word) : /^[a-z0-9][a-z0-9-]{1,46}[a-z0-9]$/.test(word)));
}
const wordsOf=(value)=>[...new Set(value.toLowerCase().split(",").map((word)=>word.trim()).filter(Boolean))];
function read(attributes,isOwn){
const [wrong,words]=[[],{}];
for(const{name,value}of attributes){
if(!KNOWN.includes(name))FOREIGN.test(name)||wrong.push(name);
else if(!isRight(name,(words[name]=wordsOf(value))))wrong.push(name);
}
const set=SET.filter((name)=>words[name]);
if(isOwn||words.daily)wrong.push(...set);
if(isOwn&&words.daily)wrong.push("daily");
if(words.minutes&&words.mode?.[0] !=="exam")wrong.push("minutes");
const said=set.filter((name)=>name !=="mode"||words.mode[0]==="exam");
const texts = said.map((name) => `${name}=${isNumber(name) ? Number(words[name]) : words[name].join()}`);
const query=texts.join("&");
return{
wrong:[...new Set(wrong)],
address: words.daily ? ["#/daily", ...words.daily].join("/") : `#/quiz${query && "?"}${query}`,
folder: TAKES.topic[0] && words.topic && /^topic=[^,&]*(&count=\d+)?$/.test(query) ? `${words.topic}/` : "",
lang:words.lang??"",
};
}
const VERSION=1;
const [COUNT, WHOLE, YES] = [/^[1-9]\d{0,4}$/, /^\d{1,6}$/, /^(true|false)$/];
const [SCORE, WORD, MODE] = [/^(null|0(\.\d+)?|1|\d(\.\d+)?e-\d+)$/, /^"[a-z]{3,16}"$/, /^"(practice|exam)"$/];
const TOLD={
ready:{},
resized:{height:COUNT,acted:YES},
started:{items:COUNT,mode:MODE},
answered:{
item: /^"[a-z0-9-]{3,48}"$/,
kind:WORD,
place:COUNT,
score:SCORE,
certainty: /^(null|"(guess|unsure|sure)")$/,
seconds:WHOLE,
},
completed:{items:COUNT,score:SCORE,keep:WHOLE,revisit:WHOLE,learn:WHOLE,seconds:WHOLE},
error:{code:WORD},
};
const fits=(value,pattern)=>Object(value)!==value&&!(value?.length>80)&&pattern.test(JSON.stringify(value??null));
function detailed(shape,given){
const detail={};
for(const name in shape){
detail[name]=Object.hasOwn(given,name)?given[name]:null;
if(!fits(detail[name],shape[name]))return null;
}
return detail;
}
function envelope(event,{window,origin,shapes}){
try{
const{data}=event;
if(!window||event.source !==window||event.origin !==(origin??event.origin))return null;
if(!Object.hasOwn(data,"dryrun")||data.dryrun !==VERSION)return null;
const{type,seq,id}=data;
if(!Object.hasOwn(shapes,type)||!(Number.isSafeInteger(seq)&&seq>0))return null;
const detail = fits(id, /^"[0-9a-z]{8,32}"$/) && detailed(shapes[type], data.detail);
return detail?{type,seq,id,detail}:null;
}catch{
return null;
}
}
class Talk{
#heard=0;
#said=0;
constructor(id){
this.id=id;
}
take({type,seq,id}){
if(type==="ready"&&seq===1&&id !==this.id)[this.id,this.#heard,this.#said]=[id,0,0];
const isNew=id===this.id&&seq>this.#heard;
if(isNew)this.#heard=seq;
return isNew;
}
post(window,origin,type,detail){
this.#said+=1;
const message={dryrun:VERSION,type,seq:this.#said,id:this.id,detail};
window.postMessage(message,origin==="null"?"*":origin);
}
}
const script = document.currentScript ?? document.querySelector('script[src$="/embed.js"]');
const FOLDER=new URL(".",script.src).href;
const ORIGIN=new URL(FOLDER).origin;
const SITE = FOLDER.replace(/embed\/(v\d+\/)?$/, "");
const PATIENCE=5000;
const OPEN="Open the quiz";
const LATE="The quiz did not start.";
const WRONG = (names) => `Wrong in <dry-run-quiz>: ${names}.`;
const sheet=new CSSStyleSheet();
sheet.replaceSync(":host(:not([hidden])){display:block}iframe{display:block;width:100%;border:0}");
const LIST = /^\s*([-*+] \[|\d+[.)] )/m;
const made=(name,said)=>Object.assign(document.createElement(name),said);
const author = () => import(`${FOLDER}embed-author.js`);
class DryRunQuiz extends HTMLElement{
static observedAttributes=KNOWN;
#root=this.attachShadow({mode:"open"});
#frame=null;
#own=null;
#talk=null;
#leaving=new AbortController();
#said="";
#width=0;
address=SITE;
connectedCallback(){
this.#root.adoptedStyleSheets=[sheet];
this.#open();
}
disconnectedCallback(){
this.#leave();
}
attributeChangedCallback(name){
if(name==="theme"&&this.#frame)this.#look();
else if(this.isConnected)this.#open();
}
#leave(){
this.#leaving.abort();
this.#frame=null;
}
async #open(){
this.#leave();
const{signal}=(this.#leaving=new AbortController());
const microphone=this.hasAttribute("microphone")?"; microphone; on-device-speech-recognition":"";
const frame=made("iframe",{
title:this.title||"Quiz: Dryrun",
referrerPolicy:"strict-origin",
loading:"lazy",
allow: `clipboard-write; fullscreen${microphone}`,
});
frame.style.height = `${parseInt(this.getAttribute("height") ?? 480)}px`;
this.#root.replaceChildren(frame);
await(document.readyState==="loading"&&new Promise((go)=>addEventListener("DOMContentLoaded",go)));
if(signal.aborted)return;
const isOwn=LIST.test(this.textContent)||!!this.querySelector("ol, input");
const all=[this.attributes,isOwn];
const{wrong,address,folder,lang}=read(...all);
this.address=SITE+(isOwn?"":address);
const help=isOwn||wrong.length?await author().catch(()=>null):null;
if(signal.aborted)return;
if(wrong.length)return this.#explain(help?.explain(...all)??[WRONG(wrong)]);
this.#own=isOwn?help?.own(this)??LATE:null;
if(this.#own?.length)return this.#explain([this.#own]);
const options=Object.entries({...this.#colours(),host:self.origin,own:isOwn&&"1"});
[this.#frame,this.#talk]=[frame,new Talk()];
this.#width=this.clientWidth;
frame.onload=()=>setTimeout(()=>this.#frame===frame&&!this.#talk.id&&this.#explain([LATE]),PATIENCE);
addEventListener("message",(event)=>this.#heard(event),{signal});
this.#watch(signal);
frame.src=
FOLDER + folder + (lang && `?lang=${lang}`) + (isOwn ? "#/" : address) +
`#${new URLSearchParams(options.filter(([, value]) => value))}`;
}
#watch(signal){
const look=()=>this.#look();
const observer=new MutationObserver(look);
for(const part of document.querySelectorAll("html,body"))observer.observe(part,{attributes:true});
signal.addEventListener("abort",()=>observer.disconnect());
document.addEventListener("transitionend",look,{signal});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",look,{signal});
}
#colours(){
const styles=getComputedStyle(this);
const [theme] = /light|dark/i.exec(this.getAttribute("theme")) ?? [];
const text = /^rgba?\((\d+), (\d+), (\d+)/.exec(styles.color)?.slice(1);
const seen=text?(Math.max(...text)+Math.min(...text)>255?"dark":"light"):"auto";
const colour = (name) => styles.getPropertyValue(`--dryrun-${name}`).trim() || null;
return{theme:theme?.toLowerCase()??seen,accent:colour("accent"),paper:colour("paper")};
}
#look(){
const colours=this.#colours();
const said=JSON.stringify(colours);
if(!this.#talk.id||said===this.#said)return;
this.#said=said;
this.#talk.post(this.#frame.contentWindow,ORIGIN,"configure",{...colours,question:this.#own});
}
#heard(event){
const message=envelope(event,{window:this.#frame?.contentWindow,origin:ORIGIN,shapes:TOLD});
if(!message||!this.#talk.take(message))return;
const{type,detail}=message;
if(type==="ready"){
this.#said="";
this.#look();
}
if(type==="resized")this.#resize(detail);
this.dispatchEvent(new CustomEvent(type,{detail}));
}
#resize({height,acted}){
const width=this.clientWidth;
if(!acted&&width===this.#width&&this.getBoundingClientRect().top<innerHeight)return;
this.#width=width;
this.#frame.style.height = `${height}px`;
}
#explain(sentences){
this.#leave();
const said=sentences.map((textContent)=>made("p",{textContent}));
const link=made("a",{href:this.address,textContent:OPEN});
this.#root.replaceChildren(...said,this.textContent.trim()?made("slot"):link);
}
}
customElements.get("dry-run-quiz")||customElements.define("dry-run-quiz",DryRunQuiz);
})();
