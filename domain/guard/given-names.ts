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
  'zainab farah samir tariq bilal hamza nasir rashid salma noor';

const givenNames = new Set(names.split(' '));

/** True for a frequent first name, in any case. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}
