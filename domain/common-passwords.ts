/**
 * Passwords and building blocks that guessing tools try first: a compact list of our own, from what
 * published rankings agree on. Folded as `fold` of password-rules.ts does: lower case, letters and
 * digits alone. What people put around them (years, marks, repeats) is handled by rules, not rows.
 */
export const commonPasswords: readonly string[] = `
123456 1234567 12345678 123456789 1234567890 0123456789 9876543210 987654321 87654321 123123 123321
111111 000000 666666 696969 121212 112233 102030 159753 147258369 123654 654321 789456123 741852963
password passwort passw0rd pass passphrase passcode mypassword newpassword thepassword changeme
changeit default secret topsecret letmein letmeinnow openup opensesame welcome welcomeback hello
hellothere goodmorning goodnight login logon signin admin administrator root superuser user guest
test testing tester testtest temp temporary demo example sample system server oracle master access
qwerty qwertyuiop qwertz qwertzuiop azerty azertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx
qazwsxedc qweasd qweasdzxc 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 3edc4rfv zaq12wsx abc123 abcd1234
abcdef abcdefg abcdefgh abcdefghijklmnopqrstuvwxyz a1b2c3 a1b2c3d4 aa123456 iloveyou iloveyou2
ilovemywife ilovemyfamily iloveme loveyou lovely love lover loveme sweetheart sweetie honey babe
baby babygirl babyboy princess prince queen king angel angels beautiful sunshine rainbow flower
flowers butterfly summer winter spring autumn january february march april june july august
september october november december monday tuesday wednesday thursday friday saturday sunday
football baseball basketball soccer hockey tennis golf golfer volleyball swimming running runner
dragon monkey tiger lion eagle falcon hunter wolf bear panther dolphin turtle penguin kitten kitty
puppy dog doggy cat horse chicken bird fish shark batman superman spiderman ironman wonderwoman
starwars startrek jedi yoda darthvader skywalker matrix trustno1 pokemon pikachu naruto minecraft
fortnite nintendo playstation xbox gamer zelda mario hogwarts harrypotter gandalf frodo hobbit
mustang ferrari porsche mercedes corvette harley yamaha honda toyota tesla jaguar camaro chevy ford
yankees redsox lakers cowboys steelers packers eagles giants patriots bears cubs celtics bulls
liverpool arsenal chelsea barcelona realmadrid juventus manchester everton
michael jennifer jessica ashley daniel thomas robert andrew joshua matthew anthony charlie george
nicole michelle amanda melissa samantha stephanie heather elizabeth victoria alexander william
jordan hannah maggie buster ginger pepper cookie chocolate cheese banana orange apple cherry peach
strawberry coffee whiskey guinness heineken computer internet windows microsoft google facebook
instagram twitter amazon iphone android samsung linux ubuntu macintosh apple123 mypass
freedom liberty america usa american patriot canada mexico london paris texas california florida
newyork chicago boston dallas houston phoenix atlanta seattle denver miami
jesus jesuschrist jesuslovesme godisgood godislove blessed faith heaven church bible christ lord
family mother father mommy daddy brother sister friend friends forever together happy happiness
smile lucky money dollar power success winner champion number1 numberone whatever nothing something
fuckyou fuckoff asshole bitch bullshit biteme killer sexy shadow silver golden diamond crystal
purple yellow green blue black white red phantom thunder lightning storm ranger warrior ninja samurai
maverick rebel hotdog pizza burger hammer rocket cowboy captain pirate wizard merlin magic
correcthorsebatterystaple tobeornottobe maytheforcebewithyou thequickbrownfox loremipsum
onceuponatime twinkletwinklelittlestar happybirthday merrychristmas letitbe hakunamatata
hospital doctor nurse medicine medical health healthcare clinic patient surgery surgeon radiology
radiologist interventional interventionalradiology angio angiogram angiography angiosuite cathlab
catheter guidewire residency resident residents fellow attending faculty director coordinator
department program caselog acgme ads ir vir sir xray pacs epic cerner
`
  .trim()
  .split(/\s+/);
