/** Strategic area 6: a line for each row, as `actionRows` reads them. */
export const area6 = `
6 | Using information and communication technology to support learning and improve services
6.1 | Raise skills in ICT and awareness of it
6.1.1 | Offer training, the European Computer Driving Licence included, to staff in schools | ICT Training Manager
a) | Develop ways to train that suit each group of school staff, and consult on them | | May 2003 | Completed
b) | Start the licence and the skills courses with schools | | September 2003 | Completed
c) | Sell log books, materials, support, training and test facilities to schools | | 31/03/2004 | On track
d) | Go on selling basic courses that keep up with software and with what delegates say | | 31/03/2004 | On track
6.1.2 | Offer training in the systems that staff use | ICT Training Manager
a) | Promote ICT training through performance reviews | | June 2003 | Completed
b) | Find the groups of staff who need training first | | June 2003 | Completed
c) | Write a programme of training | | July 2003 | Completed
d) | Advertise the programme and deliver it | | 31/03/2004 | On track
e) | Monitor and evaluate the programme | | 31/03/2004 | On track
f) | Go on supporting the case system, and train new staff in it | | 31/03/2004 | On track
6.1.3 | Develop other ways in which ICT makes the service more efficient | Head of ICT
a) | Link family support centres to the network | | December 2003 | Completed
b) | Cable the family support centres | | December 2003 | Completed
c) | Buy and install more computers in new and present offices | | 31/03/2004 | Delayed
d) | Train and support the staff who use them | | 31/03/2004 | On track
6.2 | See that ICT helps children and adults to learn, in school and elsewhere
6.2.1 | Support schools with development plans, training and the use of ICT in teaching | Senior ICT Adviser
a) | Train teachers in plans, assessment, subject knowledge and good teaching with ICT | | 31/03/2004 | On track
b) | Advise single schools on ICT | | 31/03/2004 | On track
c) | Write guidance on managing ICT in schools | | November 2003 | Completed
d) | Make the website one place where schools find everything about ICT | | 31/03/2004 | On track
e) | Write and carry out a county ICT strategy | | 31/03/2004 | Delayed
6.2.2 | Ask schools what they need from the county's grid for learning, and promote it | Grid for Learning Manager
a) | Evaluate the grid with schools and agree a vision for it, with interviews and a panel of teachers | | October 2003 | Completed
b) | Bring the grid to broadband, as national targets ask | | 31/03/2004 | On track
c) | Offer content that helps teaching, learning and school management | | 31/03/2004 | On track
d) | Support schools with websites of their own | | 31/03/2004 | On track
e) | Train teachers in the grid's content and in raising attainment with it | | 31/03/2004 | On track
6.2.3 | Give children in care at Key Stage 3 equipment, the internet and learning software | Head of Virtual School
a) | Install computers in their homes | | September 2003 | Completed
b) | Tell foster carers and residential social workers how to use them | | October 2003 | Completed
c) | Evaluate what this does for achievement at Key Stages 3 and 4 | | 31/03/2004 | Not started
d) | Evaluate how skilled carers and social workers are | | 31/03/2004 | Not started
e) | Consider the same for Key Stages 1 and 2 | | February 2004 | Not started
f) | Plan how old machines are replaced | | 31/03/2004 | On track
6.3 | Use ICT to bring knowledge and communication together, for the service and its partners
6.3.1 | Manage data on pupils' achievement better, exchange them and join them with the case system | Data Manager
a) | Install the achievement database and train staff | | June 2003 | Completed
b) | Clean and load the data of past years | | September 2003 | Completed
c) | Give schools cleaned data when they ask | | 31/03/2004 | On track
d) | Load achievement into the case system and update it regularly | | December 2003 | Delayed
e) | Use the database for key stage data during 2003/04 | | 31/03/2004 | On track
f) | Use its data for value added analysis in schools and in the service | | 31/03/2004 | On track
g) | Evaluate the assessment software that schools received in 2002/03 | | November 2003 | Completed
6.3.2 | Develop the management information profiles of schools | Data Manager
a) | Review with schools what should be better, and agree the least data that all hold | | July 2003 | Completed
b) | Build the systems and collect the further data | | November 2003 | Completed
c) | Test and pilot the new profile | | January 2004 | On track
d) | Refine it as the pilot shows | | February 2004 | Not started
e) | Start it in schools with training and support | | 31/03/2004 | Not started
6.3.3 | Share key performance indicators electronically as the usual way | Head of Performance
a) | Choose the indicators that can be produced and shared at little cost | | June 2003 | Completed
b) | Calculate and collect them by computer | | October 2003 | Completed
c) | Test the results of the new systems | | December 2003 | Completed
d) | Refine with managers how they are presented | | January 2004 | On track
e) | Write a web page about them | | February 2004 | On track
f) | Open the web page and train managers | | 31/03/2004 | Not started
6.3.4 | Make the case system part of daily work, pilot it in schools, and begin electronic files | Head of Information
a) | Train and support staff, so that the system serves the work | | 31/03/2004 | On track
b) | Choose schools for a feasibility study | | September 2003 | Completed
c) | Report on what wider use in schools would mean, bring and cost | | January 2004 | On track
d) | Pilot scanning and electronic capture, and carry it out where it helps | | 31/03/2004 | Delayed
e) | Hold the key information of more and more cases electronically | | 31/03/2004 | On track
6.3.5 | Tell all schools about the Tring paper-free project and what it brought | Senior ICT Adviser
a) | Tell the department and the yearly ICT conference about it | | November 2003 | Completed
b) | Publish its outcomes online | | December 2003 | Completed
6.4 | Use ICT to deliver services better to adults, children and schools
6.4.1 | Make electronic communication usual with schools, and possible with parents and children | Head of Communications
a) | Promote e-mail between schools and the department | | September 2003 | Completed
b) | Publish everything regular and new on the web | | 31/03/2004 | On track
c) | Agree how to write to parents by e-mail | | December 2003 | Delayed
d) | Promote libraries and other centres as places to reach the council's services | | 31/03/2004
6.4.2 | Offer parents, carers and children more services online: admissions, recruitment, financial support | Head of Admissions
a) | Develop online admissions and make them known | | 31/03/2004 | On track
b) | Recruit the department's staff online | | December 2003 | Completed
c) | Cost a system for parents on benefits that links to social security offices | | November 2003 | Completed
d) | Ask the Cabinet Office to agree; what follows depends on the answer | | January 2004 | Cancelled
6.4.3 | Offer schools more services online: admissions to aided and foundation schools, traded services | Head of Traded Services
a) | Share data with aided and foundation schools on applications and places | | December 2003 | Completed
b) | Pilot work with other admission authorities on places | | 31/03/2004 | On track
c) | Audit the processes of traded services that reach schools | | October 2003 | Completed
d) | Develop electronic solutions with schools | | 31/03/2004 | On track
e) | Cost the present and the new system, and propose simple transfers now and deeper change later | | January 2004 | On track
f) | Begin with what can be done at once | | February 2004 | Not started
g) | Write a programme for 2004/05 with the resources it needs | | 31/03/2004 | Not started
h) | Work with finance, human resources and payroll on the aims of e-government | | 31/03/2004 | On track
6.4.4 | Enable all units to set up and keep websites that inform and share good practice | Web Manager
a) | Make the web advice service known and have units keep their pages up to date | | 31/03/2004 | On track
b) | Help units to ask users what new websites need | | 31/03/2004 | On track
c) | Plan the structure of websites, so that information is found | | November 2003 | Completed
d) | Hand websites over to units that look after them | | 31/03/2004 | Not started
`;
