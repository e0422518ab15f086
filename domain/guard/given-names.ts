/** Frequent first names; those that are also words of the suite (Grant, Will, Art, Mark) are left out. */
const names =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony ' +
  'donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ' +
  'ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory patrick ' +
  'alexander jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan ' +
  'jeremy walter keith roger terry austin sean gerald carl dylan harold jordan jesse bryan lawrence arthur ' +
  'gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb ' +
  'bradley russell lucas luis carlos miguel antonio pedro jorge manuel francisco jesus alejandro diego rafael ' +
  'ralph eugene howard fred frank leonard stanley norman marvin melvin leroy clarence ernest herbert alfred ' +
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ' +
  'ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia ' +
  'dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel ' +
  'carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan ' +
  'virginia judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria ' +
  'janice kathryn ann isabella judy charlotte julia amber alice jean denise frances danielle marilyn natalie ' +
  'beverly diana brittany theresa kayla alexis doris lori tiffany jane anne ellen irene rosa lucia carmen ana ' +
  'guadalupe ingrid edith ethel mildred florence gladys josephine thelma edna agnes lillian bernice mabel eleanor ' +
  'mohammed muhammad mohamed ahmed ali omar hassan ibrahim fatima aisha yusuf abdul khalid amir wei ming jing li ' +
  'hiroshi yuki kenji priya raj ravi anil sanjay sunita deepak arjun lakshmi nguyen tran minh linh kim hye jin ' +
  'ivan vladimir dmitri olga natasha sergei svetlana boris hans klaus jurgen heike pierre jacques francois chantal ' +
  'giovanni giuseppe marco paolo francesca giulia chiara kwame kofi ama chidi ngozi adaeze emeka olu tunde ' +
  'mike bob bill jim tom dave steve dan matt tony chris jeff greg ben sam alex nick tim ron ken ed ted larry ' +
  'sue liz beth kate katie jenny jen meg peggy maggie debbie cindy becky vicky patty nan sally molly lucy ella ava ' +
  'mia zoe chloe grace lily aria layla nora hazel ellie stella violet aurora savannah brooklyn leah lilly ' +
  'darnell darius jamal tyrone tyrell marquis malik devon terrell lamar deshawn andre reginald cedric latoya keisha lakisha ' +
  'tamika ebony shanice imani xiomara yolanda rosario esperanza consuelo ignacio alejandra javier fernando ricardo eduardo ' +
  'brendan siobhan niamh aidan declan fiona wanda stanislaw piotr agnieszka katarzyna zofia magda nadia irina tatiana yuri ' +
  'igor kowsalya ananya aditya rohan vikram meera kavita pooja rahul amit suresh ramesh nikhil mei xin hao ' +
  'xiao hoon duc huong phuong gustavo joaquin rodrigo beatriz ines sofia mateo valentina camila giulia ' +
  'heinrich wolfgang gunther ursula helga lars sven bjorn astrid freya pavel jiri vesna dragan goran luka yasmin leila ' +
  'zainab farah samir tariq bilal hamza nasir rashid salma noor ' +
  'aaliyah abdullah abebe abena abhishek adama adriana agata agustin ahmad aiden aiko akash akira alberto ' +
  'aldo alfonso alfredo alina allan alma alvaro alvin amalia amara amelia amina aminata amparo anand anders ' +
  'andreas andy angelica anita anjali anneliese annie antoinette anton anwar archie arif arlene arlo arnold ' +
  'arturo asad asha asher ashok audrey aurelio ayden ayesha aziz babatunde barry bartosz benito bernard ' +
  'bernardo bessie bettina bharat bianca binh birgit blanca bogdan bonnie brad bradford brent brett brianna ' +
  'brigitte byron caitlin calvin cameron carla carrie casimir cassandra catalina cecil celia cesar chandra ' +
  'charlene chau chester chinedu chioma christoph chukwu claire clara claudia clayton clifford clinton ' +
  'clyde cody colin colleen connie corinne cory courtney craig cristina cristobal curtis daichi damon dana ' +
  'daphne dario darlene darrell darren darryl delia delores derek dieter dietrich dina dinesh divya dolores ' +
  'dominic doreen duane dung dustin dwayne dwight eddie edgar edmund edwin efrain efua eileen elaine elena ' +
  'elias elise eliza elke elmer eloise elsa emi emilio emmanuel eniola enrique erica erika erin ernesto ' +
  'ernie ernst ervin esteban estelle esther eugenia eva evan fabian faisal farid fatou faye felicia ' +
  'felipe felix femi fermin floyd folake francine franz friedrich fritz funmi gabriela gail ganesh geeta ' +
  'genevieve geoffrey georgia geraldine gerardo gerhard gertrud gertrude ghada giang gianna gilberto gilda ' +
  'gina giovanna giselle gita glen glenda gonzalo gordon graciela grazyna gregor gregorio greta grzegorz ' +
  'gudrun guillermo guo gwen gwendolyn habib haider hailey haley hana hanh hani harish harper harriet ' +
  'haruto harvey hattie hector hedwig heidi henrietta henrik herman hilda hugh hugo humberto hussein hyun ' +
  'ian ifeoma ilse iman imelda imogen imran indira inge ingo ioana irma isaac isabel isidro ismail ' +
  'jackie jada jadwiga jaime jamil jana janelle janusz jared jarvis jasmine jaya jeanette jeanne jenna ' +
  'jerome jerzy jian jiang jihoon jill jimmy joanna joanne joaquina jochen jodi joel johann johnny jon ' +
  'josef josefina josie jozef juanita julian juliana julianna juliet julieta julio junichi jyoti ' +
  'kaitlyn kara kareem karel kari karim karin karl karla karthik kasimir kathy katrina kay kazuo kehinde ' +
  'keiko kelechi kelvin kendall kendra kenta kerry khadija khanh kiara kiran krishna kristen kristin ' +
  'kristina kristof krystal krystyna kurt kwabena kylie lacey lalita lamin lana latasha leif leland lena ' +
  'leon leona leslie lester leticia lila lillie lina lloyd lonnie lorena loretta lorraine lothar ' +
  'louise lourdes lucille ludmila ludwig luisa luther lydia lyle lynn mackenzie magdalena maha mahesh ' +
  'mahmoud majid makoto mamadou mandy manfred manish manoj marc marcela marcia marcus marek margarete ' +
  'margie mariam mariama marian marianne marie mario marisela marisol mariusz marjorie marlene marsha marta ' +
  'martina marwan maryam mathew matilda matthias maureen maurice maxine maya mckenzie meiling melanie ' +
  'melinda mercedes micaela michele michiko mikael mikhail mila milos milton minji minnie miriam miroslav ' +
  'mitch mitchell miyuki mohan mona monica monika morris mukesh muriel mustafa myrtle nabil nadine naoko ' +
  'naomi natalia natalya naveen nawal nayeli neha neil nellie nelson nestor ngoc nhung nichole niels nikola ' +
  'nikolai nils nina nisha nkechi nneka nolan norberto norma obinna octavio odessa oksana oleg ollie ' +
  'oluwaseun omer orlando osama oscar otis otmar otto ousmane owen pablo paco padma paige paloma pascual ' +
  'patrice patricio paula pauline pawel perry petra peyton philip phillip phoebe phuc phyllis pradeep ' +
  'prakash pranav prasad preston priscilla qing quang quoc radek rainer rajesh rakesh ramiro ramon ramona ' +
  'randall rania raquel rashmi raul rebekah reem rekha renate rene renee reyna rhonda rickie rima ritu ' +
  'robbie roberta roberto robin robyn rocio rodney rodolfo rogelio roland ronnie rosalinda rosemary rosie ' +
  'roslyn ross roxanne ruben rudolf rudy rufus ryszard sabine sabrina sachin sadie saeed sakura salim ' +
  'salvador samira sandeep sangeeta santiago satoshi savanna sayed sebastian segun sekou selena serena ' +
  'sergio seth shane shanti shaun shawn sheila shelby sherman sherri sherry sheryl shireen shiv shreya ' +
  'sidney siegfried sienna silvestre silvia simone slavko sonal sonia sonja sonya soo spencer srinivas ' +
  'stacey stacy stefan stefania stuart subhash sujata suman susana sushma suzanne swati sylvia tabitha ' +
  'tadeusz taiwo takashi takeshi tamas tami tammy tanya tara tarek tasha tatum teodoro teri terrance ' +
  'terrence terri thanh thea theo theodore thuy tina todd tomas tomasz toni tonya toshi traci tracy ' +
  'trevor tricia trina trisha troy tuan tuyet uche ulises ulrich uma urszula usha usman uwe vaclav valentin ' +
  'valerie vanessa varun velma vera verna vernon veronica vicente vijay viktor vinh vinod virgil ' +
  'vivek vivian volker waldemar walid wallace wendell wendy werner wesley whitney wieslaw wilbur wilfred ' +
  'wilfredo wilhelm willard wilma winifred winston wojciech xavier xia xiang xiaoling xiaoming xuan yahya ' +
  'yelena yemi yesenia ying yoko yoshi youssef yuan yumi yun yvette yvonne zack zahra zara zawadi ' +
  'zbigniew zdenek zhen ziad zoltan ' +
  'latisha trang thao duy khoa araceli elvira ofelia armando marcos rolando ismael abdullahi abdirahman ' +
  'nasser hanan chukwuma adebola sade akosua kojo adjoa thabo sipho nomsa zanele tendai wanjiku sanjeev ' +
  'gopal sushila fatemeh parisa reza hossein seojun minjun soyeon eunji lihua guang jianguo svetla mykola ' +
  'bohdan galina anatoly krzysztof malgorzata ewa annika sigrid gunnar jutta luigi salvatore carmela rosaria ' +
  'enzo antonella giorgio stavros dimitrios eleni kostas nikos etienne thierry mathieu benoit colette odette ' +
  'lucien marcel latonya monique dominique chantelle tremaine rasheed jermaine lamont demetrius quincy tyree ' +
  'rosalind theodora beatrice philippa bertha ernestine orville jayden kaden brayden thiago emiliano isaiah ' +
  'jeremiah josiah ezekiel kaylee mckenna kinsley penelope nevaeh preeti sudha kamala leela vasant balaji ' +
  'venkat tova yael shira moshe avraham chaim rivka shlomo';

const givenNames = new Set(names.split(' '));

/** True for a frequent first name, in any case. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}
