/** Strategic area 5: a line for each row, as `actionRows` reads them. */
export const area5 = `
5 | Providing for the needs of vulnerable children
5.1 | Secure a safe environment for every child, above all for those who are vulnerable
5.1.1 | Turn the recommendations of the Climbié Inquiry into action, in all divisions and with partner agencies | Head of Child Protection
a) | Work out what the inquiry's report means for the service | | 30/06/2003 | Completed
b) | Contribute to the protection committee's business plan in answer to the inquiry | | 30/09/2003 | Completed
c) | Carry out the actions that come from that business plan | | 31/03/2004 | On track
d) | Report to the protection committee on what has been carried out | | 31/03/2004 | Not started
5.1.2 | Set up with the protection committee a system that monitors how well child protection work is done | Head of Child Protection
a) | Help to develop the monitoring system through the committee | | July 2003 | Completed
b) | Agree the indicators and measures that the committee will monitor | | September 2003 | Completed
c) | Put the monitoring system to work in the service | | 31/12/2003 | Delayed
d) | Put right what the committee's review of the indicators shows | | 31/03/2004 | Not started
e) | Carry out the protocols for families where a parent is disabled, chronically ill or mentally ill | | 31/03/2004 | On track
5.1.3 | Develop joint assessments for parents with learning disabilities, mental health problems or substance misuse | Joint Commissioning Manager
a) | Find the agencies that matter and bring the working group together again | | June 2003 | Completed
b) | Develop assessment tools and protocols that all agencies use | | December 2003 | Completed
c) | Train agencies together, the committee's 2003 conference included, so that the tools are used | | 31/03/2004 | On track
5.1.4 | Develop a planning system for children in need that agencies share: assessment, care plan, review | Head of Family Support
a) | Agree process and procedures with the reference group of agencies | | 30/09/2003 | Completed
b) | Agree policy and procedure within the service | | 30/11/2003 | Completed
c) | Train staff of all agencies | | 29/02/2004 | On track
d) | Put the new procedures into force | | 31/03/2004 | Not started
5.1.5 | Develop the casework framework until it holds the national assessment, child protection and looked after processes | Head of Information
a) | Prepare for the Integrated Children's System of 2004 | | 31/03/2004 | On track
5.1.6 | Support young people who are close to coming into care, so that they stay safely with their families | Head of Adolescent Services
a) | Find the children who would gain from such a service | | June 2003 | Completed
b) | Write a strategy for fewer children in care, with youth work, family support, parenting courses and young people's own views | | October 2003 | Completed
c) | Make family network meetings a regular step, so that families get help before they break down | | December 2003 | Completed
d) | Build up a pool of outreach staff who help quickly | | January 2004 | On track
e) | Agree block contracts with providers who support young people at home | | 31/03/2004 | Delayed
f) | Start assertive outreach and the family network meeting service | | 31/03/2004 | On track
g) | Specify a resource centre for adolescents: parenting, groups, after-school and weekend activity, help in a crisis | | 31/03/2004 | On track
h) | Ask young people what they want from this service | | 31/03/2004
5.1.7 | Develop the residential family assessment unit as the Care Standards Act 2000 asks | Unit Manager, Family Assessment
a) | Appoint a domestic bursar | | May 2003 | Completed
b) | Appoint a second deputy manager | | July 2003 | Completed
c) | Move the unit into suitable premises | | 31/12/2003 | Delayed
5.2 | Work with schools and other agencies on national and local programmes, and support particular vulnerable groups
5.2.1 | Carry out the second year of the substance misuse plan for those most at risk | Drug Action Team Co-ordinator
a) | Develop the drug and alcohol service for adolescents within mental health services | | 31/03/2004 | On track
b) | Go on building the collection of data, and use the first data for plans and targets | | December 2003 | Completed
c) | Carry out the protocols for young people with drug and alcohol problems who become adults | | 31/03/2004 | On track
d) | Agree how to refer into specialist treatment and how to support young people afterwards | | November 2003 | Completed
e) | Find out what the coming national standards mean for local services | | 31/03/2004 | Not started
f) | Inform and teach parents, carers and young carers, and ask them what they need | | 31/03/2004 | On track
g) | Give more staff modular training together with other agencies | | 31/03/2004 | On track
h) | Judge how well schools' policies on drug education work | | February 2004 | Not started
5.2.2 | Deliver the teenage pregnancy strategy better, with good communication and plans that agencies share | Teenage Pregnancy Co-ordinator
a) | Take the media and communication strategy of 2002/03 further | | September 2003 | Completed
b) | Teach young people about sex and parenthood with the young offender teams | | 31/03/2004 | On track
c) | Work with advisers and schools where rates are high | | 31/03/2004 | On track
d) | Find good practice and pass it on to preventative services | | January 2004 | On track
e) | Share childcare out more fairly for children of teenage parents where rates are high | | 31/03/2004 | Delayed
f) | Find with district housing officers where housing for young people is lacking, and answer together | | 31/03/2004 | On track
5.2.3 | Turn young people away from vehicle crime and burglary: sport, courses, restorative justice in foster care | Head of Youth Justice
a) | Recruit an officer for sport and clubs, if outside money is found | | 30/09/2003 | Cancelled
b) | Develop courses about vehicle crime with voluntary organisations and the police | | 31/03/2004 | On track
c) | Bring restorative justice meetings to foster carers | | 31/12/2003 | Completed
d) | Extend the Wheels Project and explore courses on drink driving | | 31/03/2004 | On track
e) | Have the homes of young offenders dealt with in the county's and districts' support strategy | | 31/12/2003 | Completed
f) | Review the accommodation scheme for young offenders and plan for 2004 | | 31/03/2004 | Not started
g) | Work with police and safety partnerships so that fewer young people take part in burglaries | | 31/03/2004 | On track
h) | Develop services for the mental health of young offenders | | 31/03/2004 | Delayed
5.2.4 | Write and carry out the policy on teaching in hospital and at home | Head of Access to Education
a) | Draft, consult on and publish the county policy for children with medical needs | | December 2003 | Completed
b) | Support schools with policies of their own | | 31/03/2004 | On track
c) | Offer group teaching to pupils whose illness keeps them from school for some time | | 31/03/2004 | On track
d) | Find out what keeps sick children from returning to school, and deal with it across professions | | 31/03/2004 | Not started
5.2.5 | Carry out the young carers strategy | Young Carers Lead
a) | Help people to recognise young carers and what matters to them | | 31/03/2004 | On track
b) | Consult on the management action plan for young carers 2003/04 | | July 2003 | Completed
c) | Review the guidance on practice and on breaks | | October 2003 | Completed
d) | See that services and money meet the duties of law | | 31/03/2004 | On track
e) | See that young carers take part in planning and say what they think of their services | | 31/03/2004 | On track
f) | Put training about young carers into learning plans, those of partners too | | 31/03/2004
g) | Sign the management action plan for 2003/04 off | | September 2003 | Completed
5.2.6 | Support 16 and 17-year-olds who are homeless, as the Homelessness Act 2002 asks
a) | Watch how the young homeless strategy is carried out | | 31/03/2004 | On track
b) | Review the protocols of joint work with housing authorities | | December 2003 | Delayed
c) | Evaluate all services for young homeless people | | 31/03/2004 | Not started
5.3 | Recruit, keep and support foster carers and adopters, so that they can offer children more
5.3.1 | Write a placement strategy for all looked after children, those who are hard to place included | Head of Placements | | | 1, 2
a) | Know exactly which children are looked after now | | May 2003 | Completed
b) | Estimate who they will be in the next three years | | July 2003 | Completed
c) | Estimate what the county itself can offer in the next three years | | September 2003 | Completed
d) | Think over the relationship with present providers | | December 2003 | Completed
e) | Finish the placement strategy | | 31/03/2004 | On track
5.3.2 | Recruit, prepare and support adopters for children who cannot live with their birth families | Head of Adoption
a) | Review all children whose plan is adoption, and act quickly where plans drift | | June 2003 | Completed
b) | Look for adopters of children with complex needs, above all in Adoption Week in October | | November 2003 | Completed
c) | Finish assessments of adopters within the national six months | | 31/03/2004 | Delayed
d) | Train staff on what makes adoptions succeed | | 31/03/2004 | On track
e) | Name a lead on adoption in each quadrant, who meets the adoption managers every quarter | | July 2003 | Completed
f) | Make named staff expert in preparing children for adoption | | 31/03/2004 | On track
g) | Review what the travelling adoption workers of 2002/03 did for timescales | | October 2003 | Completed
h) | Review the adoption allowance in the light of new guidance | | January 2004 | Not started
i) | Contribute to phase 3 of the case system for adoption and looked after children | | 31/03/2004 | On track
5.3.3 | Develop the service after adoption to the national standards, children under residence orders included | Head of Adoption
a) | Settle the service in with its team manager and specialist social workers | | June 2003 | Completed
b) | Ask adopters for their views in the yearly review of the allowance | | September 2003 | Completed
c) | Bring support under residence orders into policies and procedures | | December 2003 | Completed
d) | Open a helpline for questions after adoption | | October 2003 | Completed
e) | Develop therapy after adoption with mental health services | | 31/03/2004 | On track
f) | Support birth parents, with advice on contact before children are placed | | 31/03/2004 | On track
g) | Review face to face contact, and support it from the team, with money and supervision where needed | | 31/03/2004 | On track
h) | Find out how much respite adopters need | | February 2004 | Not started
i) | Give social work support to the yearly review of the allowance | | 31/03/2004 | On track
j) | Count activity every month and quarter | | September 2003 | Completed
5.3.4 | Recruit, keep and support foster carers | Head of Fostering
a) | Recruit foster carers for what is needed most | | 31/03/2004 | On track
b) | Recruit a marketing officer who writes a recruitment strategy for fostering and adoption | | August 2003 | Completed
c) | Send foster carers a newsletter each quarter | | 31/03/2004 | On track
d) | Review what the training strategy of the placement service does for children | | November 2003 | Delayed
e) | Pay foster carers to put training first | | December 2003 | Completed
f) | Reward long service every five years | | December 2003 | Completed
g) | Carry out a supervision policy that asks how children do in school and health | | 31/03/2004 | On track
h) | Help foster carers with more professional assistants | | 31/03/2004 | Delayed
i) | Review how the out-of-hours team of 2002/03 works | | October 2003 | Completed
j) | Use grants for extensions to carers' homes, so that more children can be placed | | 31/03/2004 | On track
k) | Help foster carers to buy or lease large vehicles where others will not do | | 31/03/2004 | On track
l) | Contribute to phase 3 of the case system for adoption and looked after children | | 31/03/2004 | On track
5.4 | See that the health, education, social and emotional needs of children in public care are met
5.4.1 | Plan and support education at every key stage, so that attainment in care rises year by year | Head of Virtual School
a) | Write a personal education plan with every looked after child that helps the child achieve more | | 31/03/2004 | On track
b) | Enrich education inside and outside school hours: individual support, carers, admission within 20 school days, audits of potential | | 31/03/2004 | On track
c) | Reduce fixed and permanent exclusions of children in care | | 31/03/2004 | Delayed
5.4.2 | Set up and evaluate services for unaccompanied asylum seekers | Head of Asylum Team
a) | Set up a team of its own for care and education together | | June 2003 | Completed
b) | See that all who are looked after or leave care have a care or pathway plan | | December 2003 | Completed
c) | See that all receive the schooling they need | | December 2003 | Completed
d) | Open the way to further education, training and work for those over sixteen | | 31/03/2004 | On track
e) | Commission homes that meet their needs | | 31/03/2004 | On track
5.4.3 | Pilot the contact service for children in care or on the child protection register in the north quadrant | Quadrant Manager North
a) | Recruit contact workers and a co-ordinator | | July 2003 | Completed
b) | Monitor and evaluate what the pilots do | | 31/03/2004 | On track
5.5 | Support children who leave public care where they live, and help them into adult life
5.5.1 | See that every young person who leaves care finds and keeps education, training and support | Head of Leaving Care | | | 21
a) | Audit everything that supports young people who leave care now | | June 2003 | Completed
b) | Find out with the leaving care team what education care leavers need | | September 2003 | Completed
c) | Give care leavers a secure home base, in the summer vacation too, from which they can study and work | | 31/03/2004 | On track
d) | Agree contracts with trainers and employers for supportive training | | January 2004 | Delayed
e) | Develop schemes that lead teenagers to work | | 31/03/2004 | On track
f) | Review all incentives to stay in education, training and employment | | 31/03/2004 | Not started
5.5.2 | Develop support and homes, so that every care leaver is safe and well | Head of Leaving Care | | | 22
a) | Develop services for the mental health of care leavers | | 31/03/2004 | On track
b) | Develop a range of homes with housing authorities and providers, for vacations too | | 31/03/2004 | On track
c) | See that the services of all agencies fit together | | December 2003 | Completed
d) | Audit the services that care leavers receive | | October 2003 | Completed
e) | Bring more care leavers into sport, arts and leisure | | 31/03/2004 | On track
`;
