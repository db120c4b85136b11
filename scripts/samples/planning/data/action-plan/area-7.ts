/** Strategic area 7: a line for each row, as `actionRows` reads them. */
export const area7 = `
7 | Involving users and stakeholders in the development of the service
7.1 | Enable people to take part and learn, through better information and feedback
7.1.1 | Keep a calendar of consultation and participation | Participation Manager
a) | Publish a yearly programme of work to come and questions for consultation | | June 2003 | Completed
b) | Let groups decide to what they want to contribute | | September 2003 | Completed
c) | Open more ways to give views, such as web questionnaires and focus groups | | 31/03/2004 | On track
7.1.2 | Make information easier to reach for ethnic minorities, faith groups, asylum seekers, people who find communication hard, looked after children and their carers | Head of Communications
a) | Review how information reaches groups with special requirements | | July 2003 | Completed
b) | Ask them where they want to find it | | October 2003 | Completed
c) | Write a programme that follows their recommendations | | December 2003 | Delayed
d) | Tell them what has been done | | 31/03/2004 | Not started
7.1.3 | Use new technology so that people take part in review, planning and delivery
a) | Promote survey software for users and stakeholders, and give it to units | | 31/03/2004 | On track
b) | Promote the website as a tool of consultation | | 31/03/2004 | On track
c) | Look into kiosks, polls, forums, text messages, digital television and data held elsewhere | | January 2004 | On track
d) | Link to the young people's channel and to internet access for looked after children | | 31/03/2004 | Not started
7.1.4 | Review how the service learns and gives feedback | Participation Manager
a) | Revise how learning from participation is collected and used | | October 2003 | Completed
b) | Spread the participation standards and see that they are used | | 31/03/2004 | On track
c) | Promote the database that collects what consultation brings | | 31/03/2004 | On track
d) | Give plan leads management information that holds users' feedback | | 31/03/2004 | Delayed
e) | Give better feedback to those who took part | | 31/03/2004
7.2 | Promote participation and partnership in planning, developing and delivering services
7.2.1 | Develop how children and young people take part in the service and in the work of partners | Participation Manager
a) | Keep the young persons reference group going, with creative ways to consult | | 31/03/2004 | On track
b) | Develop pupils' voices with a pilot in thirty schools and youth centres: councils, healthy schools, self-assessment, improvement plans | | 31/03/2004 | On track
c) | Develop a certificate for young people who take part | | January 2004 | Delayed
d) | Put a young persons plan on the website, so that those who took part see what came of it | | October 2003 | Completed
e) | Chair the partnership's group on participation and link other groups with it | | 31/03/2004 | On track
7.2.2 | Go on developing how looked after children take part | Children's Rights Officer
a) | Send out guidance on using the review software | | June 2003 | Completed
b) | Agree a contract for it as a managed service with a web version | | December 2003 | Completed
c) | Keep the looked after children's reference group going, and take part in the national one | | 31/03/2004 | On track
d) | Open a secure website where managers see what reviews say | | 31/03/2004 | Not started
7.2.3 | Involve looked after children in training and recruitment | Head of Human Resources
a) | Agree together for which posts users, young people and parents take part | | September 2003 | Completed
b) | Find training that would gain from looked after children | | November 2003 | Completed
c) | Write guidelines for involving them | | 31/03/2004 | On track
d) | Keep a register of groups of looked after children for both | | 31/03/2004 | Not started
7.2.4 | Work with voluntary and community organisations, so that they can do more and take part more | Voluntary Sector Manager
a) | Develop the compact's five codes of practice with all sectors | | 31/03/2004 | On track
b) | Write and carry out a strategy for information between the sectors and the service | | December 2003 | Completed
c) | Find funding for the sectors and help them to apply | | 31/03/2004 | On track
d) | Help staff to carry out the national review of the voluntary sector's part in services | | 31/03/2004 | On track
e) | Find where the sectors can help to write and carry out strategies | | January 2004 | On track
f) | Offer help in kind, such as the use of schools | | 31/03/2004 | Delayed
g) | Find ways to keep short projects going for longer | | 31/03/2004 | Not started
7.2.5 | Agree priorities for children with the strategic partnership and the local partnerships | Head of Partnerships
a) | Arrange steady input from staff into local partnerships and community strategies | | September 2003 | Completed
b) | Agree priorities and targets for children with partners | | December 2003 | Completed
c) | Bring together what community, health and preventive plans aim at | | 31/03/2004 | On track
d) | Develop local projects for children with partners | | 31/03/2004 | On track
`;
