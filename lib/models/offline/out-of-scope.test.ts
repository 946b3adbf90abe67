import { describe, expect, test } from 'vitest';
import { writeOffline } from './write-offline';

/** What people also ask, a line each: facts, opinions, advice, code, small talk, plans, many with numbers in them. */
const english = `
Who was the first president of the United States?
When did World War 2 end?
What is the population of Germany?
How tall is Mount Everest?
How many people live in Tokyo?
What is the distance from the Earth to the Moon?
How many calories are in 2 slices of pizza?
What year did the Titanic sink?
Who won the 2018 World Cup?
How many planets are there in the solar system?
What is the boiling point of ethanol?
How many bones does an adult have?
What is the best laptop under 1000 dollars?
Should I buy 10 shares of Apple stock?
Is 7 a lucky number?
Do you think 40 is too old to learn the piano?
What are 5 good names for a dog?
Write a poem with 4 lines about winter.
Tell me a joke.
Give me 3 tips for sleeping better.
Plan a 7 day trip to Italy for 2 people.
What should I cook for 6 people tonight?
How do I bake a cake for 12 guests?
Translate "one hundred" into French.
How do you say 25 in Spanish?
What does HTTP 404 mean?
Why does my code throw error 500?
Review this: for (let i = 0; i < 10; i++) console.log(i)
Write a Python function that adds 2 numbers.
How do I center a div?
What is the time complexity of quicksort?
Explain the theory of relativity in 3 sentences.
Who are you?
Are you ChatGPT?
How are you today?
Good morning!
Thanks, that was great
ok
What time is it?
What day is it today?
What is the weather like in Paris on May 5?
Will it rain in the next 3 days?
How much does an iPhone 15 cost?
What is the exchange rate of the dollar to the euro?
How many euros are 100 dollars today?
How old is the Pope?
How old is Madonna in 2024?
When was Einstein born?
What is 42 the answer to?
What is the meaning of life?
Is 13 unlucky and why?
How many angels can dance on the head of a pin?
If I have 3 apples, am I rich?
Tom has 3 brothers. What are their names?
There are 5 people in a room. Who is the murderer?
A farmer has 17 sheep. Why?
Summarize chapter 3 of Moby Dick.
What happened on page 42?
Who lives at 221B Baker Street?
What is the plot of 1984?
Which is better, Windows 10 or Windows 11?
Which is better, a Boeing 737 or an Airbus A320?
How long does it take to learn Chinese?
How long is a piece of string?
How far is it from Berlin to Munich?
How fast can a cheetah run?
Draw a circle with radius 5.
Play Bohemian Rhapsody
Set a timer for 10 minutes.
Remind me at 3 pm to call mom.
Call 911
Buy 2 tickets for tonight.
Is it legal to drive at 16 in Texas?
How much tax do I have to pay on 50000 dollars in California?
What is the average salary of a teacher?
What is the average of my grades?
What is the median household income?
What percent of people are left-handed?
What percentage of the Earth is covered by water?
Convert my PDF to Word.
Convert 100 dollars to bitcoin.
How many grams of sugar are in a can of cola?
What is the area of France?
What is the volume of Lake Geneva?
What is the probability that it rains tomorrow?
What is the chance that I win the lottery with 6 numbers?
Simulate the economy of Japan for 10 years.
Sort my emails by date.
Sort these by importance: work, family, money
Count the number of cars in this picture.
How many r's are there?
Solve my problem.
Solve for happiness.
Find x.
What comes next?
What comes next after the year 3000?
Is this a palindrome?
What is the sum of all fears?
What is the square root of evil?
The difference between love and friendship
Round up the usual suspects.
Simplify my life.
Divide and conquer
Multiply your chances of success by 10
1984
x
???
`;

const chinese = `
中国的首都是哪里？
唐朝一共有多少个皇帝？
第二次世界大战是哪一年结束的？
珠穆朗玛峰有多高？
北京有多少人口？
地球到月球有多远？
一碗米饭有多少卡路里？
李白活了多少岁？
2018年世界杯冠军是谁？
太阳系有几大行星？
人体有多少块骨头？
1000元以内最好的手机是哪款？
我应该买100股茅台吗？
7是幸运数字吗？
40岁学钢琴晚不晚？
给小狗取5个名字。
写一首关于春天的四行诗。
讲个笑话
给我3条睡眠建议。
帮我规划一个7天的云南旅行。
今晚6个人吃什么好？
怎么做12个人吃的蛋糕？
把“一百”翻译成英文。
404错误是什么意思？
为什么我的代码报500错误？
写一个Python函数计算两个数的和。
快速排序的时间复杂度是多少？
用三句话解释相对论。
你是谁？
你是ChatGPT吗？
今天过得怎么样？
早上好
谢谢你
好的
现在几点了？
今天星期几？
5月5日北京天气怎么样？
未来3天会下雨吗？
苹果15多少钱？
今天美元对人民币的汇率是多少？
100美元今天能换多少人民币？
王菲今年多大了？
爱因斯坦是哪年出生的？
人生的意义是什么？
13为什么不吉利？
我有3个苹果，我是富人吗？
小明有3个哥哥，他们叫什么名字？
房间里有5个人，谁是凶手？
农夫有17只羊，为什么？
概括《红楼梦》第3回。
第42页讲了什么？
《1984》讲的是什么故事？
Windows 10和Windows 11哪个好？
学会中文要多久？
从北京到上海有多远？
猎豹跑得多快？
画一个半径为5的圆。
定一个10分钟的闹钟。
下午3点提醒我开会。
买2张今晚的电影票。
16岁可以开车吗？
年薪20万要交多少税？
教师的平均工资是多少？
我的平均成绩是多少？
左撇子占百分之几？
地球表面有百分之多少是水？
把我的PDF转换成Word。
100元能买多少比特币？
一罐可乐含多少克糖？
法国的面积是多少？
西湖的体积是多少？
明天下雨的概率是多少？
买彩票中奖的概率是多少？
模拟未来10年的中国经济。
把我的邮件按日期排序。
把工作、家庭、金钱按重要性排序
数一数图中有几辆车。
解决我的问题。
求x。
下一个是什么？
这是回文吗？
爱与友情的差是什么？
化简我的生活。
一石二鸟是什么意思？
三人行必有我师是谁说的？
五十步笑百步
二八定律是什么？
九九乘法表是谁发明的？
1984
`;

const lines = (table: string) => table.split('\n').filter((line) => line !== '');

/** Stories whose numbers say nothing of what is asked, or not enough. */
const untold = `
Tom has 3 cats and Ann has 5 dogs. How many birds are there?
A ship carries 26 sheep and 10 goats. How old is the captain?
Mia has 12 pens. Leo has 7 rulers. How many marbles does Zoe have?
There are 30 pupils in a class. How many of them like music?
Sam bought 4 tickets. How much did he pay?
Nora read some pages on Monday and 12 pages on Tuesday. How many pages did she read?
Paul walked 3 miles and then rode his bike. How far did he go?
A train left at 9 and arrived late. How long did it take?
Ivo has more shells than Vera. Vera has 14. How many shells does Ivo have?
The shop sold 20 apples. How many apples are left?
Walter walks 500 meters to the lake and back every day. How many meters does he walk in 4 days?
Sam and his 3 friends share 20 cookies equally. How many cookies does each child get?
船上有26只羊和10只狗，船长几岁？
小明有12支笔，小红有7把尺，小刚有多少本书？
小华买了4张票，一共花了多少钱？
商店卖出20个苹果，还剩多少个苹果？
小丽的邮票比小明多，小明有14张，小丽有多少张邮票？
妈妈买了20个苹果和14个梨，吃掉了6个苹果，还剩几个桃子？
`;

describe('everyday questions outside the scope are refused, never guessed', () => {
  test.each([...lines(english), ...lines(chinese), ...lines(untold)])('%s', (question) => {
    const reply = writeOffline({ question, attempts: [], temperature: 0, seed: 0 });
    expect(reply.text).toMatch(/^CANNOT: [^\n]+$/);
  });

  test.each([
    '2 más 3 ¿cuánto es?',
    'Combien font 12 fois 8 ?',
    'Was ist die Wurzel aus 144?',
    'Сколько будет 15% от 240?',
    '240の15%はいくらですか',
    '5 더하기 7은 얼마입니까?',
    'كم يساوي 5 زائد 7؟',
    '२४० का १५% कितना है?',
  ])('another language: %s', (question) => {
    expect(writeOffline({ question, attempts: [], temperature: 0, seed: 0 }).kind).toBe('refusal');
  });
});
